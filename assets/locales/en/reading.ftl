# Words of reading: highlights and notes, reading ruler, spacing, reading aloud, flags.

reading-yours = Your notes
reading-count = { $n ->
    [0] Nothing highlighted yet.
    [one] One passage
   *[other] { $n } passages
  }
reading-how = Click a word, or drag over several. Then press H to highlight them, or N to write a note. With the keyboard: → goes to a word, Shift → takes one more, Delete removes.
reading-highlight = Highlight
reading-note = Write a note
reading-remove = Remove
reading-put-back = Put it back
reading-quoted = “{ $words }”
reading-quoted-start = “{ $words } …”
reading-lost = These words are no longer in the article.
reading-remove-lost = Remove this one
reading-note-field = What do you think about it?
reading-keep-note = Keep the note
reading-leave = Leave it

reading-aloud = Read aloud
reading-hush = Stop reading
reading-mute = The voice of this computer does not answer.

reading-flag = Flag this question
reading-flag-title = Flag this question
reading-flag-why = It is kept in your record, where your teacher can see it. Your answer and its mark stay as they are.
reading-flag-wrong = The answer that counts as right is wrong
reading-flag-confusing = It is not clear what is asked
reading-flag-other = Something else
reading-flag-words = In your own words, if you like
reading-flag-keep = Keep the flag
reading-flag-thanks = Thank you. Your flag is in your record, and your teacher can see it.

reading-article = Article
reading-lines = Space between lines: { $n } %
reading-lines-less = Lines closer
reading-lines-more = Lines wider
reading-letters = Extra space between letters: { $n } %
reading-letters-less = Letters closer
reading-letters-more = Letters wider
reading-ruler = A reading ruler goes along with the line you read
reading-specimen = The mayor said that the bridge will stay closed until May. The ferry company denied that it had raised its fares. It runs three boats.

reading-command-highlight = Highlight the words picked
reading-command-note = Write a note to the words picked
reading-command-keep-note = Keep the note
reading-command-remove = Remove the highlight or note
reading-command-aloud = Read aloud, or stop
reading-command-ruler = Reading ruler on or off
reading-command-flag = Flag the question
