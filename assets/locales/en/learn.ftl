# Words of a learner's screens: the article, a question, its feedback, the summary.

learn-byline = by { $name }
learn-start = Start the questions
learn-questions = { $n } of { $all } questions
learn-nothing-to-ask = Nothing can be asked about this article yet.
learn-absent = The text of this article may not be passed on with the pack. It was published here:
learn-absent-nowhere = The text of this article may not be passed on with the pack, and the pack does not say where it can be found.
learn-absent-here = The text of this article is not in the pack.
learn-bring = Copy it there and paste it here: only then can Hearsay ask about it and show where each answer stands. Your copy stays on this computer.
learn-bring-how = Paste the text of the article. It is held against the pack’s quotes, to see whether it is the right one.
learn-bring-do = Use this text
learn-brought = { $found ->
    [one] One of the { $all } quotes stands in this text.
   *[other] { $found } of the { $all } quotes stand in this text.
  } It stays on this computer.
learn-not-the-article = This does not seem to be the article: of its { $all } quotes, { $found ->
    [0] none stands
    [one] one stands
   *[other] { $found } stand
  } in the text. Copy the whole article and paste it again.
learn-not-kept = Your copy of the article cannot be kept for the next time: { $why }

learn-question-of = Question { $number } of { $n }
learn-leave = Leave
learn-choose-one = Choose one.
learn-tick-all = Tick all that are right.
learn-gap = ______
learn-how-to-mark = Click a sentence of the article, or drag over some of its words; do it again to unmark. With the keyboard: ↑ ↓ go by sentences, ← → by words, Space marks, Shift → marks word by word.
learn-marked = { $n ->
    [0] Nothing marked yet.
    [one] One word marked.
   *[other] { $n } words marked.
  }
learn-unmark = Unmark all
learn-check = Give the answer
learn-skip = Skip
learn-go-on = Go on
learn-show-article = Show the article
learn-show-question = Back to the question

learn-yours-right = Your answer, right
learn-yours-wrong = Your answer, not right
learn-right-answer = Right answer
learn-right-is = Right is: { $right }.
learn-right-words = These words report it:
learn-why = Why
learn-in-the-article = In the article
learn-legend-evidence = The words that show it
learn-legend-given = What you marked

learn-score = { $n ->
    [0] No question answered
   *[other] { $right } of { $n } right
  }
learn-skipped = { $n ->
    [one] One question was skipped.
   *[other] { $n } questions were skipped.
  }
learn-all-right = all right
learn-solid = solid
learn-halfway = half way
learn-to-practise = needs practice
learn-skill-mark = { $percent } %, { $word } ({ $n ->
    [one] one answer
   *[other] { $n } answers
  })
learn-skill-aloud = { $skill }: { $mark }
learn-missed = What was missed
learn-place = Paragraph { $number }
learn-place-in = Paragraph { $number } of “{ $title }”
learn-since = What became known later
learn-since-why = None of this was known when the article was written, and no answer rests on it.
learn-practise-missed = Practise the missed ones
learn-next-pack = Next pack
learn-home = Home
