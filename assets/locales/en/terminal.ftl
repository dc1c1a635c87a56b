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
