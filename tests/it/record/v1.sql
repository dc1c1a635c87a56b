-- A record as version 1 of the schema had it. Never changed: files like it are out there.

CREATE TABLE profiles (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    name     TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    created  INTEGER NOT NULL
) STRICT;

CREATE TABLE settings (
    profile INTEGER REFERENCES profiles (id),
    key     TEXT NOT NULL,
    value   TEXT NOT NULL CHECK (json_valid(value))
) STRICT;
CREATE UNIQUE INDEX settings_of ON settings (ifnull(profile, 0), key);

CREATE TABLE pack_files (
    id    INTEGER PRIMARY KEY,
    path  TEXT NOT NULL UNIQUE,
    added INTEGER NOT NULL
) STRICT;

CREATE TABLE sessions (
    seq       INTEGER PRIMARY KEY,
    id        TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    profile   INTEGER NOT NULL REFERENCES profiles (id),
    pack      TEXT NOT NULL,
    revision  INTEGER NOT NULL CHECK (revision >= 0),
    seed      INTEGER NOT NULL,
    plan      TEXT NOT NULL CHECK (json_valid(plan)),
    started   INTEGER NOT NULL,
    ended     INTEGER,
    abandoned INTEGER NOT NULL DEFAULT 0 CHECK (abandoned IN (0, 1))
) STRICT;
CREATE INDEX sessions_open ON sessions (profile) WHERE ended IS NULL;
CREATE INDEX sessions_of ON sessions (profile, started);

CREATE TABLE attempts (
    seq           INTEGER PRIMARY KEY,
    id            TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    session       TEXT NOT NULL REFERENCES sessions (id),
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
    at            INTEGER NOT NULL,
    UNIQUE (session, ordinal)
) STRICT;
CREATE INDEX attempts_of_pack ON attempts (profile, pack);
CREATE INDEX attempts_of_question ON attempts (profile, question);

CREATE TRIGGER attempts_are_never_changed BEFORE UPDATE ON attempts
BEGIN
    SELECT RAISE(ABORT, 'attempts are append-only');
END;

CREATE TRIGGER attempts_are_never_removed BEFORE DELETE ON attempts
BEGIN
    SELECT RAISE(ABORT, 'attempts are append-only');
END;

CREATE TRIGGER attempts_are_never_replaced BEFORE INSERT ON attempts
WHEN EXISTS (SELECT 1 FROM attempts WHERE seq = new.seq)
    OR EXISTS (SELECT 1 FROM attempts WHERE id = new.id)
    OR EXISTS (SELECT 1 FROM attempts WHERE session = new.session AND ordinal = new.ordinal)
BEGIN
    SELECT RAISE(ABORT, 'attempts are append-only');
END;

PRAGMA application_id = 1214603634;
PRAGMA user_version = 1;

INSERT INTO profiles VALUES (1, 'Ada', 'ada', 1000);
INSERT INTO settings VALUES (1, 'look', '"dark"');
INSERT INTO sessions VALUES (1, '00000000-0000-7000-8000-000000000001', 1, 'p', 1, 42, '[]', 1000, NULL, 0);
INSERT INTO attempts VALUES
    (1, '00000000-0000-7000-8000-00000000000a', '00000000-0000-7000-8000-000000000001', 1, 'p', 0,
     'q1', 'ff', 'who-said', 'attribution', '[]', '0', NULL, 1, NULL, 'sure', 900, 1, 1010),
    (2, '00000000-0000-7000-8000-00000000000b', '00000000-0000-7000-8000-000000000001', 1, 'p', 1,
     'q1', 'ff', 'who-said', 'attribution', '[]', '1', NULL, 0.5, NULL, NULL, 900, 1, 1020),
    (3, '00000000-0000-7000-8000-00000000000c', '00000000-0000-7000-8000-000000000001', 1, 'p', 2,
     'q1', 'ff', 'who-said', 'attribution', '[]', NULL, NULL, NULL, NULL, NULL, 900, 1, 1030),
    (4, '00000000-0000-7000-8000-00000000000d', '00000000-0000-7000-8000-000000000001', 1, 'p', 3,
     'q2', 'ff', 'stance', 'status', '[]', '2', NULL, 0, NULL, 'guess', 900, 1, 1040);
