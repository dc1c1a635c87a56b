-- Those taken back as well: their ids keep other copies from coming back.
SELECT id, pack, article, exact, start, "end", note, removed, at
FROM remarks
WHERE profile = ?1
ORDER BY id
