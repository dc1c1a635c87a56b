-- The newest result per question, kept by a trigger so that Home need not read every attempt. Derived:
-- the truth is `attempts`, in the order in which they were added.

CREATE TABLE latest (
    profile      INTEGER NOT NULL,
    pack         TEXT NOT NULL,
    question     TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    n_attempts   INTEGER NOT NULL,
    -- Of the newest attempt that has one: a skipped question keeps its mark.
    mark         REAL,
    at           INTEGER NOT NULL,
    PRIMARY KEY (profile, pack, question, content_hash)
) STRICT, WITHOUT ROWID;

INSERT INTO latest (profile, pack, question, content_hash, n_attempts, at)
SELECT every.profile, every.pack, every.question, every.content_hash, every.n, newest.at
FROM (
    SELECT profile, pack, question, content_hash, count(*) AS n, max(seq) AS seq
    FROM attempts
    GROUP BY profile, pack, question, content_hash
) AS every
JOIN attempts AS newest ON newest.seq = every.seq;

UPDATE latest
SET mark = newest.mark
FROM (
    SELECT profile, pack, question, content_hash, mark, max(seq)
    FROM attempts
    WHERE mark IS NOT NULL
    GROUP BY profile, pack, question, content_hash
) AS newest
WHERE latest.profile = newest.profile
    AND latest.pack = newest.pack
    AND latest.question = newest.question
    AND latest.content_hash = newest.content_hash;

CREATE TRIGGER attempts_keep_latest AFTER INSERT ON attempts
BEGIN
    INSERT INTO latest (profile, pack, question, content_hash, n_attempts, mark, at)
    VALUES (new.profile, new.pack, new.question, new.content_hash, 1, new.mark, new.at)
    ON CONFLICT (profile, pack, question, content_hash) DO UPDATE
    SET n_attempts = n_attempts + 1, mark = ifnull(excluded.mark, mark), at = excluded.at;
END;
