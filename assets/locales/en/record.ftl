# Words of the room `record`.
# What may follow record-not-kept begins with a name, so that it can stand after the colon and alone.

record-not-kept = You can practise, but nothing you do now will be kept: { $reason }
record-recovered = { $lost ->
    [0] The record was damaged: { $attempts ->
        [one] one answer was
       *[other] { $attempts } answers were
      } saved, and the damaged file is kept as { $file }.
   *[other] The record was damaged: { $attempts ->
        [one] one answer was
       *[other] { $attempts } answers were
      } saved, at least { $lost } could not be read, and the damaged file is kept as { $file }.
  }

record-no-folder = Hearsay found no folder for your record; start it with --data and a folder.
record-unusable = Hearsay cannot use { $file } ({ $reason }); start it with --data and another folder.
record-read-only = Hearsay may not write to { $file }; start it with --data and a folder you may write to.
record-full = Hearsay finds no room on the disk for { $file }; free some space and start it again.
record-busy = Hearsay cannot use { $file } while another program keeps it locked; close other windows of Hearsay and try again.
record-newer = Hearsay cannot use { $file }, which a newer version made and which is left untouched; start that version, or this one with --data and another folder.
record-damaged = Hearsay found { $file } damaged; close it and start it again, and it will save what can be read.
record-in-use = Hearsay must repair or update { $file }, but another window has it open; close all windows of Hearsay and start it again.
record-sqlite = Hearsay could not read or write { $file } ({ $reason }); see that its disk is there and has room, and start it again.
record-mark = The mark { $mark } for { $question } is not between 0 and 1, so the answer was not recorded: please report this.
record-no-profile = This name is no longer in the record: choose another one.
record-no-session = The session { $session } is not in the record: start the pack again.
record-session-exists = The session { $session } is in the record already: start the pack again.
record-attempt-exists = The answer { $attempt } is in the record already: go on with the next question.
record-name-empty = The name is empty: type one.
record-name-too-long = The name is too long: use at most { $limit } characters.
record-name-taken = There is already somebody called { $name }: choose another name.
record-pin-form = A PIN has { $least } to { $most } digits and nothing else: type another one.
record-path-not-text = The name { $path } has characters that cannot be kept: rename the file or folder.
