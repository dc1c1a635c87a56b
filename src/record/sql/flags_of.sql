SELECT id, pack, question, content_hash, reason, words, at
FROM flags
WHERE profile = ?1
ORDER BY at, id
