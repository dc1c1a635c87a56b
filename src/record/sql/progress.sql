SELECT pack, question, content_hash, n_attempts, mark, at
FROM latest
WHERE profile = ?1
ORDER BY pack, question, content_hash
