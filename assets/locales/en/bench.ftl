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
bench-no-questions = No question rests on this claim yet.
bench-right = Right: { $right }
bench-omit = Switch off
bench-omitted = Switched off: { $id }
bench-ask-again = Switch on
bench-reword = Reword
bench-prompt = The question in your words; blank as it was

## The pack

bench-your-name = Your name, as an author of the pack
bench-title = Title
bench-authors = Authors, with commas between
bench-licence = Licence of the pack, such as CC-BY-4.0
bench-level = How hard
bench-level-open = open
bench-article = The article
bench-headline = Headline
bench-publisher = Publisher
bench-byline = Written by
bench-published = Published (2024-10-26)
bench-url = Address
bench-rights = Under which terms it may be passed on
bench-text = Text, with a blank line between paragraphs
bench-link-only-why = Where the text may not be passed on, the pack keeps the address and the quotes only.
bench-link-only = Keep the link only
bench-assignment = What a class is to do
bench-assign = Set a session for the class
bench-items = How many questions
bench-minutes = Minutes

## Keys

bench-where = In the studio
bench-where-claims = At the claims of the studio
bench-where-words = In the studio, with words picked
bench-where-grid = At a cell of the studio’s grid
bench-command-edit = Edit the pack
bench-command-save = Save the pack
bench-command-undo = Undo
bench-command-redo = Redo
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
