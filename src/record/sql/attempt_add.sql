INSERT INTO attempts (
    id, session, profile, pack, ordinal, question, content_hash, kind, skill, about,
    response, chosen, mark, evidence_mark, confidence, millis, seed, at, "right", n_options
)
SELECT
    :id, sessions.id, sessions.profile, :pack,
    (SELECT ifnull(max(ordinal) + 1, 0) FROM attempts WHERE session = :session),
    :question, :content_hash, :kind, :skill, :about,
    :response, :chosen, :mark, :evidence_mark, :confidence, :millis, :seed, :at, :right, :n_options
FROM sessions
WHERE sessions.id = :session
RETURNING ordinal
