SELECT id, pack, article, exact, start, "end", note, at
FROM remarks
WHERE profile = ?1 AND pack = ?2 AND removed = 0
ORDER BY article, start, "end", id
