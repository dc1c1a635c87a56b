-- Records of one learner can be merged: whatever is exchanged has an id of its own, and nothing that is
-- read depends on the order in which rows came in.

ALTER TABLE profiles ADD COLUMN uid TEXT CHECK (length(uid) = 36);
-- Names of this program's lists; without one, or with one it does not know, the profile's number decides.
ALTER TABLE profiles ADD COLUMN colour TEXT;
ALTER TABLE profiles ADD COLUMN shape TEXT;
-- Rounds, salt and hash.
ALTER TABLE profiles ADD COLUMN pin TEXT;
-- When it was deleted: hidden from then on, and gone for good after some days.
ALTER TABLE profiles ADD COLUMN deleted INTEGER;

CREATE UNIQUE INDEX profiles_uid ON profiles (uid);

CREATE TRIGGER profiles_have_a_uid AFTER INSERT ON profiles WHEN new.uid IS NULL
BEGIN
    -- A UUID of version 4 (RFC 9562).
    UPDATE profiles
    SET uid = lower(
        hex(randomblob(4)) || '-' || hex(randomblob(2))
        || '-4' || substr(hex(randomblob(2)), 2)
        || '-' || substr('89ab', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2)
        || '-' || hex(randomblob(6))
    )
    WHERE id = new.id;
END;

-- Copies of one older file are still one learner: they share the first session.
UPDATE profiles
SET uid = ifnull(
    (SELECT id FROM sessions WHERE profile = profiles.id ORDER BY started, id LIMIT 1),
    lower(
        hex(randomblob(4)) || '-' || hex(randomblob(2))
        || '-4' || substr(hex(randomblob(2)), 2)
        || '-' || substr('89ab', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2)
        || '-' || hex(randomblob(6))
    )
);

-- The same columns, but two computers may go on with copies of one session: an ordinal can come twice.
ALTER TABLE attempts RENAME TO attempts_before;

CREATE TABLE attempts (
    -- The order in which attempts came into this file.
    seq           INTEGER PRIMARY KEY,
    id            TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    session       TEXT NOT NULL REFERENCES sessions (id),
    -- Of the session, repeated for the index.
    profile       INTEGER NOT NULL REFERENCES profiles (id),
    pack          TEXT NOT NULL,
    ordinal       INTEGER NOT NULL CHECK (ordinal >= 0),
    question      TEXT NOT NULL,
    content_hash  TEXT NOT NULL,
    kind          TEXT NOT NULL,
    skill         TEXT NOT NULL,
    about         TEXT NOT NULL CHECK (CASE WHEN json_valid(about) THEN json_type(about) = 'array' ELSE 0 END),
    response      TEXT CHECK (response IS NULL OR json_valid(response)),
    chosen        TEXT CHECK (chosen IS NULL OR json_valid(chosen)),
    mark          REAL CHECK (mark BETWEEN 0 AND 1),
    evidence_mark REAL CHECK (evidence_mark BETWEEN 0 AND 1),
    confidence    TEXT CHECK (confidence IN ('guess', 'think-so', 'sure')),
    millis        INTEGER NOT NULL CHECK (millis >= 0),
    seed          INTEGER NOT NULL,
    at            INTEGER NOT NULL
) STRICT;

INSERT INTO attempts SELECT * FROM attempts_before;
DROP TABLE attempts_before;

-- Each index costs every answer a page on the disk: there are no more than are read.
CREATE INDEX attempts_of_session ON attempts (session, ordinal);
CREATE INDEX attempts_in_time ON attempts (profile, at, ordinal, id);

CREATE TRIGGER attempts_are_never_changed BEFORE UPDATE ON attempts
BEGIN
    SELECT RAISE(ABORT, 'attempts are append-only');
END;

-- The one way out: the learner was deleted, and the days in which that can be undone are over.
CREATE TRIGGER attempts_are_never_removed BEFORE DELETE ON attempts
WHEN (SELECT deleted FROM profiles WHERE id = old.profile) IS NULL
BEGIN
    SELECT RAISE(ABORT, 'attempts are append-only');
END;

-- INSERT OR REPLACE removes the old row without firing the trigger above.
CREATE TRIGGER attempts_are_never_replaced BEFORE INSERT ON attempts
WHEN EXISTS (SELECT 1 FROM attempts WHERE seq = new.seq)
    OR EXISTS (SELECT 1 FROM attempts WHERE id = new.id)
BEGIN
    SELECT RAISE(ABORT, 'attempts are append-only');
END;

-- The newest result per question again, now by time, ordinal and id and not by the order of adding.
DROP TABLE latest;

CREATE TABLE latest (
    profile      INTEGER NOT NULL,
    pack         TEXT NOT NULL,
    question     TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    n_attempts   INTEGER NOT NULL,
    -- Of the newest attempt that has one: a skipped question keeps its mark.
    mark         REAL,
    mark_at      INTEGER,
    mark_ordinal INTEGER,
    mark_id      TEXT,
    at           INTEGER NOT NULL,
    PRIMARY KEY (profile, pack, question, content_hash)
) STRICT, WITHOUT ROWID;

INSERT INTO latest (profile, pack, question, content_hash, n_attempts, at)
SELECT profile, pack, question, content_hash, count(*), max(at)
FROM attempts
GROUP BY profile, pack, question, content_hash;

UPDATE latest
SET mark = newest.mark, mark_at = newest.at, mark_ordinal = newest.ordinal, mark_id = newest.id
FROM (
    SELECT profile, pack, question, content_hash, mark, at, ordinal, id,
        row_number() OVER (
            PARTITION BY profile, pack, question, content_hash ORDER BY at DESC, ordinal DESC, id DESC
        ) AS place
    FROM attempts
    WHERE mark IS NOT NULL
) AS newest
WHERE newest.place = 1
    AND latest.profile = newest.profile
    AND latest.pack = newest.pack
    AND latest.question = newest.question
    AND latest.content_hash = newest.content_hash;

CREATE TRIGGER attempts_keep_latest AFTER INSERT ON attempts
BEGIN
    INSERT INTO latest (
        profile, pack, question, content_hash, n_attempts, mark, mark_at, mark_ordinal, mark_id, at
    )
    VALUES (
        new.profile, new.pack, new.question, new.content_hash, 1, new.mark,
        CASE WHEN new.mark IS NOT NULL THEN new.at END,
        CASE WHEN new.mark IS NOT NULL THEN new.ordinal END,
        CASE WHEN new.mark IS NOT NULL THEN new.id END,
        new.at
    )
    ON CONFLICT (profile, pack, question, content_hash) DO UPDATE
    SET n_attempts = n_attempts + 1,
        at = max(at, excluded.at),
        (mark, mark_at, mark_ordinal, mark_id) = (
            SELECT
                iif(is_newer, excluded.mark, mark),
                iif(is_newer, excluded.mark_at, mark_at),
                iif(is_newer, excluded.mark_ordinal, mark_ordinal),
                iif(is_newer, excluded.mark_id, mark_id)
            FROM (
                SELECT excluded.mark IS NOT NULL AND (
                    mark IS NULL
                    OR (excluded.mark_at, excluded.mark_ordinal, excluded.mark_id)
                        > (mark_at, mark_ordinal, mark_id)
                ) AS is_newer
            )
        );
END;

-- A learner's highlights and notes. One that was taken back leaves its id, so that merging does not bring it
-- back, and none of its words.
CREATE TABLE remarks (
    seq     INTEGER PRIMARY KEY,
    id      TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    profile INTEGER NOT NULL REFERENCES profiles (id),
    pack    TEXT NOT NULL,
    article TEXT NOT NULL,
    exact   TEXT NOT NULL,
    -- In code points.
    start   INTEGER NOT NULL CHECK (start >= 0),
    "end"   INTEGER NOT NULL CHECK ("end" >= start),
    note    TEXT CHECK (note <> ''),
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    at      INTEGER NOT NULL
) STRICT;
CREATE INDEX remarks_of ON remarks (profile, pack);

-- Questions a learner found wrong or confusing. Never changed; gone with the learner.
CREATE TABLE flags (
    seq          INTEGER PRIMARY KEY,
    id           TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    profile      INTEGER NOT NULL REFERENCES profiles (id),
    pack         TEXT NOT NULL,
    question     TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    reason       TEXT NOT NULL CHECK (reason IN ('wrong', 'confusing', 'other')),
    words        TEXT CHECK (words <> ''),
    at           INTEGER NOT NULL
) STRICT;
CREATE INDEX flags_of ON flags (profile, at, id);

CREATE TRIGGER flags_are_never_changed BEFORE UPDATE ON flags
BEGIN
    SELECT RAISE(ABORT, 'flags are append-only');
END;

CREATE TRIGGER flags_are_never_removed BEFORE DELETE ON flags
WHEN (SELECT deleted FROM profiles WHERE id = old.profile) IS NULL
BEGIN
    SELECT RAISE(ABORT, 'flags are append-only');
END;
