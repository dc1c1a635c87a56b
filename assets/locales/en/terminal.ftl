# Words of typed short answers, and of the terminal for matching, sorting, grids and orders.

## Typed short answers

short-how = Type the answer in a few words, then press Enter.
short-field = Your answer
short-you-wrote = You wrote: { $given }
short-also-right = Also right: { $others }.
short-slips = Small spelling slips do not count.
feedback-slip = You wrote “{ $given }”; it is spelt “{ $right }”.
feedback-nearly = That is nearly it: it is spelt “{ $right }”.
feedback-and-why = { $right } { $why }
hand-nothing-accepted = “{ $id }” accepts no spelling. Write at least one into “accept”.
hand-empty-spelling = “{ $id }” accepts a spelling without words. Write its words, or take it out.

## practise: match, sort, grid, order, short

practise-place = { $letter }) { $text }
practise-how-places = Type each number with the letter of its place, such as 1a 2b; letters go from a to { $last }, and { $n }- leaves { $n } open.
practise-no-such-place = “{ $typed }” is no number with the letter of a place. { $how }
practise-row-twice = Number { $number } is placed twice. Type each number once.
practise-row-open = Number { $number } has no letter yet. Type all numbers in one line, such as 1a 2b.
practise-how-order = Type all { $n } numbers in the right order, the first one first, such as { $example }.
practise-number-twice = { $typed } is there twice. Type each number once.
practise-order-short = { $n } numbers are needed, and { $given } were typed. Type all of them in one line, such as { $example }.
practise-how-grid = Type a number, a letter and a position for each cell, such as 1a=d 2b=c; a cell that is not spoken of stays empty.
practise-how-filled = Press Enter to give this answer, or type more cells; 1a=- empties one.
practise-positions = Positions:
practise-letter = { $letter } = { $position }
practise-no-such-cell = “{ $typed }” is no cell with a position. Type a number, a letter, = and a position, such as 1a=d.
practise-no-such-position = “{ $typed }” is no position. Type one of these letters: { $list }.
practise-cell-not-asked = { $typed } is not asked. Leave it out.
practise-cells-not-asked = Not asked: { $cells }
practise-cell = { $place }: { $row } / { $column }: { $position }
practise-cells-filled = { $filled } of { $n } cells are filled.
practise-how-short = Type the answer in a few words.
practise-how-letters = To answer with one of the letters below, type = before it, such as =s.
practise-too-long = That is too long: the answer has at most { $n } characters. Type only the answer.
practise-part-right = Right: { $given }
practise-part-wrong = Not right: { $given }
practise-part-instead = Not right: { $given }. Right is: { $right }
practise-part-open = Missing: { $right }
practise-part-why = { $told }. { $why }
practise-in-place = { $number }. { $told }
practise-typed-wrong = You wrote: { $text }. { $why }
