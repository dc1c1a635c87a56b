-- The plus keeps SQLite on the primary key: an index would have to be sorted for every page.
SELECT
    seq, id, session, profile, pack, ordinal, question, content_hash, kind, skill, about,
    response, chosen, mark, evidence_mark, confidence, millis, seed, at, "right", n_options
FROM attempts
WHERE +profile = ?1 AND seq > ?2
ORDER BY seq
LIMIT ?3
