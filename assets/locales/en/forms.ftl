# Words of the answer forms with cards and cells, of their feedback, and of the filled grid.

forms-where-placing = At a question with cards or cells
forms-command-sideways = Put the card into another place, or go to the next cell
forms-command-move = Move the card up or down
forms-command-take-back = Take the card back, or empty the cell
forms-key-alt = Alt

forms-how-to-match = Click a card, then its place, or drag it there. With the keyboard: ↑ ↓ go by cards, a number puts the card into that place, 0 takes it back.
forms-no-place-yet = no place yet
forms-picked-up = Picked up. Now choose a place.
forms-in-place = in: { $place }
forms-card-aloud = { $card }: { $state }
forms-place-aloud = Place { $key }: { $place }, { $state }
forms-place-empty = empty
forms-place-holds = { $n ->
    [one] holds one card
   *[other] holds { $n } cards
  }
forms-no-place = No place

forms-how-to-order = Move a card with its arrows, or drag it. With the keyboard: ↑ ↓ go by cards, Alt+↑ and Alt+↓ move the card.
forms-item-aloud = { $number } of { $n }: { $text }
forms-move-up = Move up: { $text }
forms-move-down = Move down: { $text }

forms-how-to-fill = Choose a cell, then its position below. With the keyboard: the arrows go by cells; a letter or number fills the cell, 0 empties it.
forms-not-asked = not asked
forms-not-filled = not filled
forms-leave-empty = leave empty
forms-cell-aloud = { $row } / { $column }: { $state }

# Short and long names of the five positions. The letters must differ from each other, and from A and S.
forms-short-neither = neither
forms-short-denies = denies
forms-short-suggests = possible
forms-short-confirms = confirms
forms-short-alleges = claims
forms-short-none = –
forms-long-neither = neither confirms nor denies
forms-long-denies = denies it
forms-long-suggests = thinks it possible
forms-long-confirms = confirms it
forms-long-alleges = claims it
forms-long-none = takes no position
forms-letter-neither = n
forms-letter-denies = d
forms-letter-suggests = p
forms-letter-confirms = c
forms-letter-alleges = l

forms-missed = Right, and you did not tick it
forms-left-unticked = Not right, and you did not tick it
forms-given-right = You: { $given }. Right.
forms-given-wrong = You: { $given }. Not right. Right is: { $right }.
forms-left-right = You left it empty. Right.
forms-left-wrong = You left it out. Right is: { $right }.
forms-place-number = place { $number }
forms-belongs-empty = empty, for nothing is said of it

forms-picture = Who takes which position
forms-picture-how = Each row is a source, each column a claim. An empty cell: the article gives no position of this source.
forms-as-of = { $position } (as of { $date })
forms-not-addressed = no position given
