# The studio's window: making a pack of an article, claim by claim.

bench-edit-pack = Edit this pack
bench-not-opened = This pack cannot be edited: { $why }
bench-left = Your changes to “{ $title }” are kept. Go on with them on the first screen; save them to put them into the pack.
bench-left-heading = Left in the studio, not saved
bench-go-on = Go on editing
bench-give-up = Discard the changes
bench-not-kept = The working copy cannot be kept: { $why } Save soon.

## Saving

bench-save = Save
bench-saving = Saving…
bench-saved = Saved to { $file } (revision { $revision }).
bench-no-version = The version that stood there before could not be kept.
bench-not-saved = The pack was not saved: { $why }
bench-save-as = Save the pack
bench-save-path = Path of the file
bench-keep-both = Keep both
bench-replace = Replace it
bench-undo = Undo
bench-redo = Redo

## Columns and parts

bench-column-article = Article
bench-column-questions = Questions
bench-part-claims = Claims ({ $n })
bench-part-sources = Sources ({ $n })
bench-part-columns = Grid columns ({ $n })
bench-part-policies = Policies ({ $n })
bench-part-grid = Position grid
bench-part-findings = To mend ({ $n })
bench-part-details = The pack

## The article

bench-lit-source = who
bench-lit-cue = report word
bench-lit-content = what
bench-lit-others = other claims
bench-how-to-pick = Pick words with the mouse, or with F6 and the arrows (Shift for more). Then one key says what they are.
bench-no-text = The text may not be passed on and is not here.
bench-as-source = Who (S)
bench-as-cue = Report word (C)
bench-as-content = What (T)
bench-as-policy = Policy (P)
bench-as-evidence = Evidence (V)
bench-as-claim = New claim (N)

## The claims

bench-no-claims = No claims yet. Pick words in the article and press N.
bench-left-to-check = { $n ->
    [0] Nobody has to look at any claim any more.
   *[other] { $n } of { $all } claims left to look at
  }
bench-accept-sure = { $n ->
    [one] Accept the row that is almost certain (G)
   *[other] Accept all { $n } that are almost certain (G)
  }
bench-all-claims = All claims
bench-claim-line = { $source }: { $said }
bench-claim-named = { $line } ({ $state })
bench-is-open = not looked at
bench-is-accepted = accepted
bench-claim-of = Claim { $n } of { $all } · { $state }
bench-proposed = { $grade }, not looked at
bench-half-accepted = accepted, but not its positions
bench-accepted = accepted
bench-own-voice = The article itself
bench-nobody = Somebody who is not named
bench-cue = report word “{ $cue }”
bench-via = via { $via }
bench-date = { $date }
bench-positions = Positions
bench-positions-how = Positions: go to one with Tab and type its letter. Delete empties it.
bench-position = { $said }: { $on }
bench-open-mark = (proposed)
bench-letter-none = o
bench-reference = { $name } ({ $role }, { $status })
bench-take-off = Take off: { $what }
bench-off = Take off
bench-accept = Accept (A)
bench-edit = Edit (E)
bench-reject = Reject (X)
bench-delete = Delete (X)

## A claim, to be changed

bench-editing = Change claim { $n } of { $all }
bench-sources-of = Who says it
bench-via-of = Who passed it on
bench-form-of = How it is printed
bench-gist = In your words, without a full stop
bench-date-of = Date of the claim (2024-10-25, 2024-10 or 2024)
bench-gist-as-column = Make this a column of the grid
bench-done = Done
bench-role-open = what it does with it: open
bench-role-invoked = relied on
bench-role-breached = said to be breached
bench-role-mentioned = only named
bench-status-open = where it stands: open
bench-status-proposed = proposed
bench-status-in-force = in force
bench-status-under-review = under review
bench-status-repealed = repealed

## Sources, columns, policies

bench-source-line = { $n ->
    [0] { $name } · no claims
    [one] { $name } · one claim
   *[other] { $name } · { $n } claims
  }
bench-new-source = Add a source
bench-name = Name, as in the middle of a sentence
bench-role = Office or function
bench-plural = Takes a plural verb
bench-speaks-for = Speaks for
bench-belongs-to = Only belongs to
bench-kind-person = a person
bench-kind-organisation = an organisation
bench-kind-state = a state
bench-kind-document = a document
bench-kind-unnamed = people who are not named
bench-join = Merge…
bench-join-with = Which one is it the same as?
bench-split = Split…
bench-split-how = Tick the claims of the other one, then enter its name.
bench-split-name = Name of the other one
bench-delete-source = Delete this source
bench-columns-how = What sources take positions on: whole sentences that are true or false.
bench-column-line = { $n ->
    [0] { $text } · no positions
    [one] { $text } · one position
   *[other] { $text } · { $n } positions
  }
bench-new-column = Add a column
bench-sentence = A whole sentence, without a full stop
bench-short = In a few words, for headlines and the grid
bench-entails = From it follows
bench-excludes = It cannot be so together with
bench-check = All positions are entered (K)
bench-uncheck = Not all positions are entered (K)
bench-delete-column = Delete this column
bench-policies-how = Laws, treaties, rulings, programmes that claims refer to. Pick a name in the article and press P.
bench-new-policy = Add a policy
bench-delete-policy = Delete this policy
bench-kind-law = a law
bench-kind-treaty = a treaty
bench-kind-ruling = a ruling
bench-kind-regulation = a regulation
bench-kind-policy = an official policy
bench-kind-programme = a programme
bench-kind-doctrine = a doctrine
bench-kind-proposal = a proposal

## The grid

bench-grid-empty = The grid has no cells yet: it needs somebody who says something, and a column.
bench-grid-how = Move with the arrows; one letter sets a cell, Delete empties it, K says that all positions of a column are entered.
bench-all-entered = All positions entered
bench-yes = yes
bench-not-yet = not yet
bench-cell-at = { $source } · { $column }
bench-cell-undecided = undecided
bench-cell-implied = implied
bench-cell-empty = –

## What is to mend

bench-nothing-found = The checker finds nothing to mend.
bench-mend = Mend: { $how }

## The questions

bench-all-questions = Questions on all claims
bench-more-questions = { $n ->
    [one] Show one more question
   *[other] Show more questions ({ $n } left)
}
bench-no-questions = No question rests on this claim yet.
bench-write = Write a question (Q)
bench-preview = As learners see it (F5)
bench-by-hand = Written by hand
bench-try = Try it (T)
bench-change = Change (E)
bench-try-end = Back to the questions (Esc)
bench-try-note = Nothing is recorded here.
bench-right = Right: { $right }
bench-omit = Switch off (X)
bench-omitted = Switched off: { $id }
bench-ask-again = Switch on
bench-reword = Reword (E)
bench-prompt = The question in your words; blank as it was

## A question written by hand

bench-ask-new = A question of your own
bench-ask-change = Change your question
bench-ask-unworded = (not worded yet)
bench-ask-unfinished = Not finished: it cannot be asked yet.
bench-ask-response = How it is answered
bench-answer-choice = choose one
bench-answer-multiple = tick several
bench-answer-match = match
bench-answer-sort = sort
bench-answer-grid = table of positions
bench-answer-order = put in order
bench-answer-mark = mark words
bench-answer-cue = word for a gap
bench-answer-short = short answer
bench-ask-prompt = The question
bench-ask-option = Option { $n }
bench-ask-is-right = Option { $n } is right
bench-ask-why = Why it is right or wrong ({ $what })
bench-ask-add-option = Add an option
bench-ask-spellings-how = What counts as right, the best first. Capitals and final stops make no difference.
bench-ask-spelling = Answer { $n }
bench-ask-add-spelling = Add an answer
bench-ask-slips = Small slips of spelling do not count
bench-ask-columns = The places, or columns
bench-ask-column = Place { $n }
bench-ask-add-column = Add a place
bench-ask-rows = What is to be placed, or the rows
bench-ask-row = Thing { $n }
bench-ask-add-row = Add a thing
bench-ask-belongs = { $what } belongs in
bench-ask-why-here = Why it belongs there ({ $what })
bench-ask-items = The items, in their right order
bench-ask-item = Item { $n }
bench-ask-add-item = Add an item
bench-ask-cells-how = What belongs in each cell: a letter fills it, Delete means that it is not asked. Move with the arrows.
bench-ask-cell-empty = empty
bench-ask-cell-empty-long = does not speak of it
bench-ask-right-words-how = The words that are right to mark. Pick them in the article and press M; more than one place can be right.
bench-ask-gap-how = Pick a word in the article and press B: its sentence is put around the gap, and the word is the right option.
bench-ask-before = Before the gap
bench-ask-after = After the gap
bench-ask-explanation = Why the right answer is right
bench-ask-skill = What it practises
bench-ask-skill-open = as the way of answering suggests
bench-ask-evidence-how = The words that show it: pick them in the article and press V.
bench-ask-pick = Pick words with the mouse, or with F6 and the arrows (Shift for more). One key makes them part of your question.
bench-ask-up = Move up: { $what }
bench-ask-done = Done
bench-ask-delete = Delete (X)
bench-ask-good = It can be asked like this.
bench-ask-ready = It can be asked. Still to look at:
bench-ask-incomplete = Still missing, or too little of it: { $fields }.
bench-ask-place-all = Say for each thing which place it belongs in.
bench-ask-fill-cell = Fill in at least one cell of the table.
bench-ask-mark-words = Pick the words that are right to mark and press M.
bench-ask-explain = Say why the right answer is right.
bench-ask-nothing-right = No option is right yet. Tick the one that is.
bench-ask-several-right = Only one option can be chosen, but several are right. Keep one, or let them tick all that are right.
bench-ask-other-article = All words that are right to mark must stand in one article.
bench-field-prompt = the question
bench-field-options = the options
bench-field-rows = the things to be placed
bench-field-columns = the places
bench-field-right = what is right
bench-field-cells = the cells
bench-field-items = the items
bench-field-text = the sentence around the gap
bench-field-accept = an answer
bench-field-article = words of the article
bench-as-right-words = Right to mark (M)
bench-as-gap = The gap (B)

## As learners see it

bench-preview-title = As learners see it
bench-preview-end = Back to the studio (Esc)
bench-preview-article = Article
bench-preview-questions = Questions
bench-preview-end-of-session = End
bench-preview-nowhere = This would be kept, or leads to another screen: not in the preview.
bench-window-school = School computer: 1366 × 768
bench-window-old = Old screen: 1024 × 768
bench-window-narrow = Narrow window: 420 × 720
bench-preview-text = Text { $percent } %

## The pack

bench-your-name = Your name, as an author of the pack
bench-title = Title
bench-authors = Authors, with commas between
bench-licence = Licence of the pack, such as CC-BY-4.0
bench-level = How hard
bench-level-open = open
bench-theme = What it is about
bench-theme-open = open
bench-article = The article
bench-headline = Headline
bench-publisher = Publisher
bench-byline = Written by
bench-published = Published (2024-10-26)
bench-url = Address
bench-rights = Under which terms it may be passed on
bench-text = Text, with a blank line between paragraphs
bench-link-only-why = Where the text may not be passed on, the pack keeps the address and the quotes only. Learners paste the article themselves.
bench-link-only = Link only: the text does not go with the pack
bench-assignment = What a class is to do
bench-assign = Set a session for the class
bench-assign-review = Review: closed book, feedback after each answer
bench-seed-how = Everybody in the class gets the same questions. Another number draws others.
bench-seed = Number of the draw
bench-items = How many questions
bench-minutes = Minutes

## Keys

bench-where = In the studio
bench-where-claims = At the claims of the studio
bench-where-words = In the studio, with words picked
bench-where-grid = At a cell of the studio’s grid
bench-where-questions = At the questions of the studio
bench-command-right-words = The words are right to mark
bench-command-gap = The words are the gap
bench-command-write = Write a question
bench-command-preview = See the pack as learners do
bench-command-next-question = To the next question
bench-command-previous-question = To the question before
bench-command-try = Try the question
bench-command-change-question = Change or reword the question
bench-command-drop-question = Switch the question off, or delete it
bench-command-edit = Edit the pack
bench-command-save = Save the pack
bench-command-undo = Undo
bench-command-redo = Redo
bench-command-rights = To where the article is from and its terms
bench-command-column = To the next column
bench-command-part = To a part of the pack
bench-command-next = To the next claim
bench-command-previous = To the claim before
bench-command-accept = Accept the claim
bench-command-accept-sure = Accept everything that is almost certain
bench-command-edit-claim = Change the claim
bench-command-reject = Reject the claim
bench-command-source = The words say who
bench-command-cue = The words are the report word
bench-command-content = The words are what is said
bench-command-policy = The words name a policy
bench-command-evidence = The words are evidence
bench-command-new = The words are a new claim
bench-command-clear = Empty the cell
bench-command-check = All positions of the column are entered
bench-finding-no-words = Nothing stands under “In your words” yet, so few questions can be asked: say in a sentence of your own what is claimed.
bench-finding-names-source = “In your words” names { $name }, which gives away who said it: say only what is claimed.
bench-finding-copies = “In your words” has the very words of the article, so learners need only look for them: say it differently.
bench-finding-no-rights = Nobody has said under which terms this text may be passed on: say it (F4), or give the link only (8).
bench-finding-no-url = Nobody has said where the article can be found: give its address (F4), so that learners can see the original.
bench-finding-drafts = { $rows ->
    [one] One thing was proposed and nobody has looked at it: accept, change or reject it.
   *[other] { $rows } things were proposed and nobody has looked at them: accept, change or reject each.
}
