INSERT INTO attempts (
    id, session, profile, pack, ordinal, question, content_hash, kind, skill, about,
    response, chosen, mark, evidence_mark, confidence, millis, seed, at, "right", n_options
)
VALUES (
    :id, :session, :profile, :pack, :ordinal, :question, :content_hash, :kind, :skill, :about,
    :response, :chosen, :mark, :evidence_mark, :confidence, :millis, :seed, :at, :right, :n_options
)
