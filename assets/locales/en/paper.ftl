# Words of the room `paper`: worksheets and keys, said in the pack's language, and its errors in the user's.

paper-name = Name:
paper-class = Class:
paper-date = Date:
paper-page = Page
paper-code = Sheet { $code } · { $n ->
    [one] one question
   *[other] { $n } questions
  } · points: ____ / { $points }
paper-foot = { $title } · Sheet { $code }
paper-foot-key = { $title } · Key to sheet { $code }
paper-questions = Questions
paper-points = ___ / { $n }
paper-read-at = The text of this article may not be passed on with the pack. Read it here: { $url }
paper-not-printed = The text of this article may not be passed on with the pack.

paper-how-multiple = Tick all that are right.
paper-how-match = Write the letter of the right place on the line. One place or more may be left over.
paper-how-sort = Write the letter of the right place on the line. A place may take several.
paper-how-grid = Write the letter of the position into each cell. Leave a cell empty where the source does not speak of it. A cell with a dash is not asked.
paper-how-order = Number these in the right order; the first one is 1.
paper-how-mark = Underline the words in the article, and say where they stand.
paper-how-copy = Copy the words from the article.
paper-lines-gap = Line ______ to line ______
paper-places = Places:
paper-grid = The position grid

paper-key = Key: { $title }
paper-key-code = For the sheet with the code { $code }
paper-line = Line { $line }: “{ $words }”
paper-lines = Lines { $first }–{ $last }: “{ $words }”
paper-words = “{ $words }”
paper-left-over = Left over: { $letter }) { $text }

paper-nothing = “{ $title }” has neither an article nor a question to print. Take another pack, or look at it with `hearsay check`.
paper-failed = The file cannot be made ({ $why }); print as another format with --as.
paper-lacking = { $file }: our fonts lack { $characters }, and boxes stand in their place; --as docx or --as html uses the fonts of the computer.

cli-print = Prints a worksheet or its key as PDF, Word document or HTML
cli-arg-as = The format; without it the one that the name of the file ends in, else pdf
cli-arg-key = The key instead of the worksheet: right answers, reasons, and the lines they stand in
cli-arg-variant = One of four sheets with the same questions and options in other orders; its code is on its key too
cli-arg-large = Large print, 18 points
cli-arg-paper = The paper
cli-arg-items = At most so many questions; without it as many as the pack’s assignment says, else 12; 0 is all
cli-arg-print-out = The file to write; without it the pack’s name beside the pack, with the format’s ending
