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
