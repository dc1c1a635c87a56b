# Words of the room `cli`.

cli-about = Hearsay trains one habit: asking who says so, on what footing, and where it is written. Without a subcommand it opens its window.
cli-examples =
    Examples:
      hearsay                                    open the window
      hearsay lesson.json                        open the window on a pack
      hearsay practise                           practise in the terminal
      hearsay check lesson.json                  what is wrong with a pack
      hearsay questions lesson.json --seed 7     every question of a pack, with its key
      hearsay draft news.txt -o lesson.json      what an article reports, as a proposed pack
      hearsay export lesson.json -o lesson.pdf   a worksheet to print
      hearsay record report                      what learners did, and how well
      hearsay picture home -o home.png           what a screen looks like, without a display
cli-check = Says what is wrong with packs: errors and warnings, one a line
cli-questions = Prints every question of a pack, which options are right, where it is written, and what could not be built
cli-practise = Practises in the terminal, in plain lines, with the same record as the window
cli-picture = Saves what a screen looks like as a PNG file, without a display
cli-arg-packs = Pack files
cli-arg-pack = A pack file
cli-arg-data = The folder of the record, instead of HEARSAY_DATA, a folder hearsay-data beside the program, or the system’s
cli-arg-json = As JSON, for other programs
cli-arg-seed = Which wrong options and which order; the same number gives the same questions
cli-arg-profile = Who practises; a new name is taken down
cli-arg-renderer = What draws the window; without it the setting counts
cli-arg-lang = The language, as a tag such as en
cli-arg-screen = Which screen
cli-arg-out = The file to write
cli-arg-size = Width and height in pixels
cli-arg-zoom = How much larger everything is; 2 is 200 %
cli-arg-theme = The look
cli-draft = Reads an English news article and proposes a pack: who said what, on what footing
cli-arg-article = Articles: text, Markdown, HTML, Word (.docx) or PDF files
cli-arg-draft-out = The pack to write; without it the standard output
cli-arg-spans = Instead of a pack, where in each article somebody’s words stand: one JSON object a line
cli-draft-one = A pack is drafted from one article at a time. Name one file, or ask for --spans.

cli-error = hearsay: { $what }
cli-cannot-write = Nothing can be written to the output ({ $why }); look whether the disk is full.
cli-in-file = { $file }: { $what }
cli-pack-has-errors = { $file } has { $number ->
    [one] an error
   *[other] { $number } errors
  }; what is wrong stays out of the questions. `hearsay check` says what it is.
cli-severity-error = error
cli-severity-warning = warning
cli-finding = { $place }: { $severity }: { $message } [{ $code }, { $path }]
cli-no-screen = There is no display to open a window on ({ $why }) and no terminal to practise in: start Hearsay on a desktop or in a terminal, or save what a screen looks like with `hearsay picture home -o home.png`.
cli-falls-to-terminal = There is no display to open a window on ({ $why }), so here is the quiz in the terminal.

## practise

practise-started = { $title }: { $n ->
    [one] one question
   *[other] { $n } questions
  }. First read the article.
practise-resumed = { $title }: your session goes on; { $done } of { $n } questions are done.
practise-stopped = Stopped. What you answered is kept; the next time you go on with the next question.
practise-stopped-lost = Stopped. Nothing of it is kept.
practise-no-pin = Nobody practises as { $name } without the PIN. Take another name with --profile, or have a teacher take a forgotten PIN away: hearsay record pin --clear
practise-nothing-to-ask = “{ $title }” holds nothing that can be asked here. Look at it with `hearsay questions`, or take another pack.
practise-no-text = The text of this article may not be passed on with the pack.
practise-keys-short = Type your answer and press Enter; ? says what else you can type.
practise-keys = ? help · s skip, the question comes back at the end · a article · q stop; the session waits for you
practise-question = Question { $number } of { $n }
practise-option = { $number }. { $text }
practise-how-choice = Type a number from 1 to { $n }.
practise-how-multiple = Type all that are right, such as 1 3; 0 if none is.
practise-how-mark = Type the number of the sentence, or several such as 3 4.
practise-how-words = Press Enter for all of it, or type the numbers of the words, such as 2-7.
practise-how-on = Press Enter to go on.
practise-one-number = One number from 1 to { $n }, please.
practise-no-number = Nothing chosen. Type a number from 1 to { $n }.
practise-no-such-number = There is no { $typed } here. Type a number from 1 to { $n }.
practise-other-sentence = Nothing marked. Type the number of a sentence.
practise-chosen-wrong = You chose: { $text }. { $why }
practise-right-answer = Right answer: { $text }
practise-evidence = In the article: “{ $words }”
practise-done = Done. { $answered } of { $n } answered, { $right } fully right.
practise-skipped = { $n ->
    [one] One was skipped.
   *[other] { $n } were skipped.
  }
practise-skill = { $skill }: { $percent } % ({ $n ->
    [one] one answer
   *[other] { $n } answers
  })
practise-missed = What to look at again
practise-missed-one = { $prompt } ({ $verdict })
practise-all-right = All right. Take the next pack, or the same one with other questions.
practise-solid = All skills are solid. Look once more at what you missed, and take the next pack.
practise-few-answers = With fewer than { $n } answers of a skill there is no advice on it; look once more at what you missed.
practise-since = What became known later
practise-since-one = { $date }: { $text }
