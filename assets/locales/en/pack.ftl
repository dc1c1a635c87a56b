# Words of the room `pack`: reading, writing and keeping packs.

# What a value of JSON is, in plain words.
json-null = nothing (null)
json-bool = true or false
json-number = a number
json-string = a text
json-array = a list in square brackets
json-object = a group of fields in braces

# What belongs in a place.
expected-one-of = one of { $words }
expected-type = { $kind }
expected-types = one of { $types }
expected-other = something else

# A file that cannot be read at all. These say the place themselves.
pack-too-large = This file is { $megabytes } MB large and Hearsay reads at most { $most } MB; take out what is not needed, or make several packs of it.
pack-not-utf8 = In line { $line }, column { $column } the file holds bytes that are not UTF-8 text; open it in a text editor and save it with the encoding UTF-8.
pack-too-deep = In line { $line }, column { $column } (at { $path }) lists and groups are nested more than { $most } deep; a pack needs no more than ten, so look for a bracket too many before this place.
pack-not-json = In line { $line }, column { $column } (at { $path }) the file stops being JSON ({ $why }); look there for a missing or extra comma, quotation mark or bracket.
pack-empty-file = This file is empty, so there is no pack in it; choose another file, or save the pack again.
pack-newer = In line { $line }, column { $column } the file says that its format is version { $version }, and this Hearsay knows versions up to { $known }; get a newer Hearsay to open it.

# A field or a row that cannot be read. The place is printed beside these.
pack-not-an-object = The file holds JSON, but not a pack; a pack is one group of fields in braces that begins with "hearsay": 1.
pack-missing-field = The field “{ $field }” is missing or empty; add it.
pack-unknown-word = “{ $word }” is not a word that can stand here; write { $expected }.
pack-wrong-type = Here stands { $found }, which cannot be read as what belongs here; write { $expected }.
pack-bad-number = { $found } cannot stand here; write a whole number from 0 up that is not enormous.

# Files and the shelf.
disk-missing = There is no file { $path }; check the name and the folder.
disk-is-folder = { $path } is a folder; name a file in it.
disk-too-large = { $path } is { $megabytes } MB large and Hearsay reads at most { $most } MB; take out what is not needed, or make several packs of it.
disk-read = { $path } cannot be read ({ $why }); check that you may open it and that the drive is still there.
disk-write = { $path } cannot be written ({ $why }), and what was there before is unchanged; check that there is room and that you may write in that folder.

shelf-no-id = This pack has no “id”, so it cannot be kept apart from others; give it one, such as "my-first-pack".
shelf-no-folder = There is no folder to keep packs in; start Hearsay with one, or open the pack's file directly.
shelf-older = You have revision { $there } of the pack “{ $id }” already, and this is revision { $revision }, which is older; keep what you have, or take it off the shelf first.
shelf-differs = You have the pack “{ $id }” already in the same revision { $revision } but with other contents; raise “revision” in the file that is to count, or give one of the two another “id”.
