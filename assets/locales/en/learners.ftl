# Learners: their record as a file, the dialog about names, `hearsay record`.

## Files of a record. Every exchange-line ends with one of the sentences below it.

exchange-no-record = { $file } is not a learner’s record: choose a file that Hearsay saved, its name ends in .hearsay-record.
exchange-newer = { $file } was saved by a newer version of Hearsay: bring this one up to date first.
exchange-cut-short = { $file } is not whole, it ends after line { $line }: copy it again from where it was saved.
exchange-line = { $file } cannot be used, so nothing of it was taken: in line { $line } { $what }.
exchange-form = something cannot be read ({ $why })
exchange-too-long = there are more than { $megabytes } MB
exchange-id = “{ $id }” is not an id
exchange-mark = the mark { $mark } is not between 0 and 1
exchange-time = { $time } is not a time
exchange-name = the name is empty or too long, or has signs no name can have
exchange-passage = a marked passage ends before it starts
exchange-no-session = an answer belongs to a session that is not in the file ({ $id })
exchange-of-another = something belongs to another learner of this record ({ $id })
exchange-count = the file says that it ends, and that is not true

## hearsay record

cli-record = A learner’s record as a file, results of a class, copies and checks of the record
record-export = Saves everything one learner did as one file, for another computer or for the teacher
record-merge = Takes files of learners into the record; what is there already is not doubled
record-report = Prints how much learners did, how well by skill, and which questions they flagged
record-backup = Copies the whole record into a new file
record-check = Says whether the record is sound, and how much is in it
record-pin = Takes a forgotten PIN away
record-arg-profile = The learner’s name; not needed where there is only one
record-arg-files = Files saved by `hearsay record export` or by the window
record-arg-clear = Take it away

record-none = There is no record in { $folder }: start Hearsay once, or name another folder with --data.
record-nobody = Nobody has practised here yet: merge a learner’s file, or start Hearsay once.
record-no-such-name = There is nobody called { $name } here, only { $names }.
record-several-names = Several learners are here: add --profile and one of { $names }.
record-exists = There is a file { $file } already: choose another name, nothing was overwritten.
record-exported = { $file }: { $n ->
    [one] one answer
   *[other] { $n } answers
  } of { $name }.
record-merged = { $file }: { $n ->
    [0] nothing new
    [one] one new answer
   *[other] { $n } new answers
  } for { $name }.
record-name-numbered = Another learner here is called { $taken }, so this one is now { $name }; if they are the same person, go on with one of the two names.
record-pin-cleared = { $name } can be chosen without a PIN now.
record-backed-up = The record is copied to { $file }.
record-report-of = { $name }: { $n ->
    [one] one answer
   *[other] { $n } answers
  }
record-flagged = { $question } in { $pack } is flagged: { $reason }
record-flagged-words = { $question } in { $pack } is flagged: { $reason } (“{ $words }”)
record-flag-wrong = wrong
record-flag-confusing = confusing
record-flag-other = something else
record-has-damage = The file is damaged: { $what }
record-lacks = “{ $name }” is missing or was changed.
record-orphans = { $n ->
    [one] One row belongs
   *[other] { $n } rows belong
  } to something that is not there.
record-latest-wrong = The newest results do not agree with the answers.
record-counts = { $verdict } Learners: { $profiles }. Sessions: { $sessions }. Answers: { $attempts }.
record-sound = The record is sound.
record-unsound = The record is not sound: copy it with `hearsay record backup`, then close Hearsay and start it again.

## The dialog about names

learners-change = Change
learners-change-named = Change { $name }
learners-has-pin = has a PIN
learners-badge = Colour and shape, to find the name again
learners-blue = Blue
learners-orange = Orange
learners-green = Green
learners-purple = Purple
learners-red = Red
learners-teal = Turquoise
learners-brown = Brown
learners-grey = Grey
learners-circle = Circle
learners-square = Square
learners-triangle = Triangle
learners-diamond = Diamond
learners-star = Star
learners-cross = Cross
learners-pin = PIN
learners-pin-of = PIN of { $name }
learners-pin-forgotten = Forgotten? A teacher can take the PIN away: hearsay record pin --clear
learners-pin-why = A PIN of 4 to 8 digits keeps curious neighbours out of this name. It does not lock the answers away from somebody who knows computers well.
learners-new-pin = New PIN
learners-set-pin = Set this PIN
learners-remove-pin = Remove the PIN
learners-pin-set = From now on this name asks for its PIN.
learners-wrong-pin = This is not the PIN: try again.
learners-open = Open
learners-back = Back to the names
learners-do = Go on
learners-save-file = Save everything as a file
learners-save-why = All answers, highlights and notes in one file, for another computer. There, and here again, nothing is doubled.
learners-take-file = Take in a file from another computer
learners-files = Hearsay records
learners-no-file-dialog = This computer shows no window to choose files with. Type where the file is or is to be.
learners-delete = Delete { $name }
learners-delete-why = You can bring the name back for { $days ->
    [one] one day
   *[other] { $days } days
  }. Then everything under it is gone for good.
learners-deleted = { $name } is deleted. { $days ->
    [one] In one day
   *[other] In { $days } days
  } everything under this name is gone for good.
learners-bring-back = Undo
learners-bring-back-named = Bring back { $name }
