SELECT id, pack, article, exact, start, "end", note, at
FROM remarks
WHERE profile = ?1 AND removed = 0
ORDER BY pack, article, start, "end", id
