INSERT INTO flags (id, profile, pack, question, content_hash, reason, words, at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
