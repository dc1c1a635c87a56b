-- An ordinal comes twice where two computers went on with copies of one session.
SELECT
    seq, id, session, profile, pack, ordinal, question, content_hash, kind, skill, about,
    response, chosen, mark, evidence_mark, confidence, millis, seed, at, "right", n_options
FROM attempts
WHERE session = ?1
ORDER BY ordinal, at, id
