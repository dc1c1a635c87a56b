# Sheets on paper: what stands on them, in the pack’s language; what is said of them, in the user’s.

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
paper-draft = Unchecked draft: a program proposed these claims, and nobody has gone through all of them yet.
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
paper-as-of = { $source } on “{ $claim }”: the position as of { $date }
paper-grid = The position grid

paper-key = Key: { $title }
paper-key-code = For the sheet with the code { $code }
paper-line = Line { $line }: “{ $words }”
paper-lines = Lines { $first }–{ $last }: “{ $words }”
paper-words = “{ $words }”
paper-left-over = Left over: { $letter }) { $text }

paper-nothing = “{ $title }” has neither an article nor a question to print. Take another pack, or look at it with `hearsay check`.
paper-no-grid = “{ $title }” has no position grid to print: it takes two sources that hold a position.
paper-failed = The file cannot be made ({ $why }). Take another format.
paper-lacking = { $file }: boxes stand in place of { $n ->
    [one] one character
   *[other] { $n } characters
  } that our fonts lack ({ $characters }). A Word document (docx) or a web page (html) uses the fonts of the computer.

cli-export = Writes a pack for people without Hearsay: worksheet, key and position grid as PDF, Word document or web page
cli-export-which = Which format { $file } is to have cannot be told from its name. End it in .pdf, .docx or .html, or say --to.
cli-exported = Written: { $file }
cli-arg-to = The format; without it the one that FILE ends in
cli-arg-export-out = The file to write; of several sheets each has a name of its own: FILE-A, FILE-A-key and so on
cli-arg-part = What to write, several with commas: the worksheet, its key with reasons and lines, the position grid empty (grid) or filled (grid-key)
cli-arg-variants = Up to four variants, such as A,B: the same questions, questions and options in other orders; a code on each sheet names its key
cli-arg-items = At most so many questions; without it those of the pack’s assignment, else 12
cli-arg-all = All questions of the pack
cli-arg-paper = The paper
cli-arg-large = Large print, 18 points

## Asking for them in the window

paper-command = Print worksheets
paper-print = Print…
paper-ask = Print
paper-ask-parts = What
paper-ask-worksheet = Worksheet
paper-ask-key = Key
paper-ask-grid = Position grid, empty
paper-ask-grid-key = Position grid, filled
paper-ask-variants = Variants: the same questions in other orders, so that neighbours cannot copy
paper-ask-one = one for all
paper-ask-questions = Questions
paper-ask-assigned = those of the assignment
paper-ask-all = all
paper-ask-format = As
paper-ask-pdf = PDF, to print
paper-ask-docx = Word document, to edit
paper-ask-html = web page
paper-ask-paper = Paper
paper-ask-letter = US Letter
paper-ask-large = Large print
paper-ask-folder = Folder
paper-ask-write = { $n ->
    [0] Choose what to print
    [one] Write the file
   *[other] Write { $n } files
  }
paper-written = { $n ->
    [one] In { $folder } there is now { $files }.
   *[other] In { $folder } there are now { $files }.
  }
paper-not-written = Nothing was printed: { $why }
paper-no-name = { $folder } holds too many sheets of this name. Choose another folder.
paper-gone = This pack is not here any more. Open it again.
