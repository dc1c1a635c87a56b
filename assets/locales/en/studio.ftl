# The teacher's workbench: what an edit is called, why one is refused, saving.

studio-undo = Undo: { $what }
studio-redo = Redo: { $what }

## What an edit is called, after "Undo:"

studio-do-accept = accept claim
studio-do-accept-stance = accept position
studio-do-accept-reference = accept policy
studio-do-accept-above = accept all above
studio-do-accept-all = accept all
studio-do-reject = reject claim
studio-do-reject-stance = reject position
studio-do-reject-reference = reject policy
studio-do-select-source = set source
studio-do-select-cue = set report word
studio-do-select-content = set words
studio-do-select-corrects = set what it corrects
studio-do-select-policy = set policy
studio-do-select-said = set what is said of the policy
studio-do-evidence = set evidence
studio-do-clear = clear words
studio-do-add-statement = add claim
studio-do-delete-statement = delete claim
studio-do-via = set who passed it on
studio-do-form = set form
studio-do-date = set date
studio-do-gist = change summary
studio-do-same-as = set same claim
studio-do-why = change reason
studio-do-stance = set position
studio-do-clear-stance = clear position
studio-do-reference = change policy of claim
studio-do-delete-reference = take policy off claim
studio-do-add-source = add source
studio-do-source = change source
studio-do-delete-source = delete source
studio-do-merge-sources = merge sources
studio-do-split-source = split source
studio-do-add-proposition = add column of the grid
studio-do-proposition = change column of the grid
studio-do-delete-proposition = delete column of the grid
studio-do-merge-propositions = merge columns of the grid
studio-do-check = all positions are entered
studio-do-uncheck = not all positions are entered
studio-do-add-policy = add policy
studio-do-policy = change policy
studio-do-delete-policy = delete policy
studio-do-merge-policies = merge policies
studio-do-omit = switch question off
studio-do-ask-again = switch question on
studio-do-reword = reword question
studio-do-question = change question
studio-do-delete-question = delete question
studio-do-assign = set assignment
studio-do-pack = change the pack’s details
studio-do-article = change the article’s details
studio-do-link-only = keep the link only
studio-do-text = change the article’s text
studio-do-reanchor = put quote on other words
studio-do-restore = go back to an earlier version

## Why an edit is refused

studio-unknown = Nothing in the pack has the id “{ $id }” any more.
studio-nothing-selected = No words are selected. Select some words of the article first.
studio-other-article = These words stand in another article than the claim.
studio-blank = This may not be blank.
studio-in-use = { $rows ->
    [one] One claim names it. Merge it with another source, or change that claim first.
   *[other] { $rows } claims name it. Merge it with another source, or change those claims first.
}
studio-itself = A row cannot refer to itself, not even over some steps.
studio-twice = It stands in the list twice.
studio-not-drafted = There is nothing here that waits to be accepted.
studio-no-text = The article’s text is not here, so no words of it can be selected.
studio-no-author = Enter your name first.
studio-bad-id = “{ $id }” cannot be the id of a question. Use letters, digits, hyphens.

## How sure the draft is

studio-grade-guess = a guess
studio-grade-perhaps = perhaps
studio-grade-probably = probably
studio-grade-surely = almost certainly

## Saving

studio-no-file = The pack has no file yet. Choose where to save it.
studio-changed-meanwhile = { $path } was saved by somebody else since you opened it. Nothing has been overwritten. Save under another name, or keep both.
studio-exists = { $path } is there already. Choose another name.
