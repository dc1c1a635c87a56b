SELECT
    seq, id, session, profile, pack, ordinal, question, content_hash, kind, skill, about,
    response, chosen, mark, evidence_mark, confidence, millis, seed, at, "right", n_options
FROM attempts
WHERE profile = ?1 AND (at, ordinal, id) > (?2, ?3, ?4)
ORDER BY at, ordinal, id
LIMIT ?5
