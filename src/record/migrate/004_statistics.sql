-- What the statistics count, kept by triggers so that no screen need read every attempt. Derived: the truth
-- is `attempts`. Nothing here depends on the order in which attempts are added, for records get merged: sums
-- are of whole numbers, and the first answer to a question is the first by (at, id).

-- The key of the question as it was asked, in the terms of `chosen`; and of how many options one was chosen.
ALTER TABLE attempts ADD COLUMN "right" TEXT CHECK ("right" IS NULL OR json_valid("right"));
ALTER TABLE attempts ADD COLUMN n_options INTEGER CHECK (n_options >= 0);

-- Weeks begin on Monday (UTC) and are counted from that of 1 January 1970, which was a Thursday.

CREATE TABLE marks_by_week (
    profile INTEGER NOT NULL,
    week    INTEGER NOT NULL,
    skill   TEXT NOT NULL,
    pack    TEXT NOT NULL,
    n       INTEGER NOT NULL,
    -- In billionths of a whole mark.
    sum     INTEGER NOT NULL,
    PRIMARY KEY (profile, week, skill, pack)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER attempts_keep_marks_by_week AFTER INSERT ON attempts WHEN new.mark IS NOT NULL
BEGIN
    INSERT INTO marks_by_week (profile, week, skill, pack, n, sum)
    VALUES (
        new.profile, (new.at / 86400000 + 3) / 7, new.skill, new.pack,
        1, CAST(round(new.mark * 1e9) AS INTEGER)
    )
    ON CONFLICT DO UPDATE SET n = n + 1, sum = sum + excluded.sum;
END;

CREATE TABLE ratings_by_week (
    profile    INTEGER NOT NULL,
    confidence TEXT NOT NULL,
    -- Of how many one was chosen; 0 where the answer was no such choice.
    n_options  INTEGER NOT NULL,
    week       INTEGER NOT NULL,
    pack       TEXT NOT NULL,
    n          INTEGER NOT NULL,
    -- With the whole mark.
    n_right    INTEGER NOT NULL,
    PRIMARY KEY (profile, confidence, n_options, week, pack)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER attempts_keep_ratings_by_week AFTER INSERT ON attempts
WHEN new.mark IS NOT NULL AND new.confidence IS NOT NULL
BEGIN
    INSERT INTO ratings_by_week (profile, confidence, n_options, week, pack, n, n_right)
    VALUES (
        new.profile, new.confidence, ifnull(new.n_options, 0), (new.at / 86400000 + 3) / 7, new.pack,
        1, new.mark = 1
    )
    ON CONFLICT DO UPDATE SET n = n + 1, n_right = n_right + excluded.n_right;
END;

-- The first answer to each question that asks whether the article reports something so.
CREATE TABLE first_stated (
    profile        INTEGER NOT NULL,
    pack           TEXT NOT NULL,
    question       TEXT NOT NULL,
    content_hash   TEXT NOT NULL,
    at             INTEGER NOT NULL,
    id             TEXT NOT NULL,
    is_closed_book INTEGER NOT NULL,
    -- Whether it does, and whether the learner accepts that it does.
    is_signal      INTEGER NOT NULL,
    is_yes         INTEGER NOT NULL,
    PRIMARY KEY (profile, pack, question, content_hash)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER attempts_keep_first_stated AFTER INSERT ON attempts
WHEN new.kind = 'stated' AND new.n_options = 3
    AND json_array_length(new.chosen) = 1 AND json_array_length(new."right") = 1
BEGIN
    INSERT INTO first_stated (
        profile, pack, question, content_hash, at, id, is_closed_book, is_signal, is_yes
    )
    VALUES (
        new.profile, new.pack, new.question, new.content_hash, new.at, new.id,
        ifnull(
            (SELECT json_extract(plan, '$.setup.is-closed-book') FROM sessions WHERE id = new.session), 0
        ) = 1,
        json_extract(new."right", '$[0]') = 'verdict:says-so',
        json_extract(new.chosen, '$[0]') = 'verdict:says-so'
    )
    ON CONFLICT DO UPDATE SET
        at = excluded.at, id = excluded.id, is_closed_book = excluded.is_closed_book,
        is_signal = excluded.is_signal, is_yes = excluded.is_yes
    WHERE (excluded.at, excluded.id) < (at, id);
END;

-- How often one source was chosen where another, or the same, was right.
CREATE TABLE sources_by_week (
    profile INTEGER NOT NULL,
    pack    TEXT NOT NULL,
    "right" TEXT NOT NULL,
    chosen  TEXT NOT NULL,
    week    INTEGER NOT NULL,
    n       INTEGER NOT NULL,
    PRIMARY KEY (profile, pack, "right", chosen, week)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER attempts_keep_sources_by_week AFTER INSERT ON attempts
WHEN new.n_options IS NOT NULL
    AND json_extract(new.chosen, '$[0]') LIKE 'source:%' AND json_array_length(new.chosen) = 1
    AND json_extract(new."right", '$[0]') LIKE 'source:%' AND json_array_length(new."right") = 1
BEGIN
    INSERT INTO sources_by_week (profile, pack, "right", chosen, week, n)
    VALUES (
        new.profile, new.pack,
        substr(json_extract(new."right", '$[0]'), 8), substr(json_extract(new.chosen, '$[0]'), 8),
        (new.at / 86400000 + 3) / 7, 1
    )
    ON CONFLICT DO UPDATE SET n = n + 1;
END;

-- What was answered before today: neither key nor options were kept then.
INSERT INTO marks_by_week (profile, week, skill, pack, n, sum)
SELECT profile, (at / 86400000 + 3) / 7, skill, pack, count(*), sum(CAST(round(mark * 1e9) AS INTEGER))
FROM attempts
WHERE mark IS NOT NULL
GROUP BY 1, 2, 3, 4;

INSERT INTO ratings_by_week (profile, confidence, n_options, week, pack, n, n_right)
SELECT profile, confidence, 0, (at / 86400000 + 3) / 7, pack, count(*), sum(mark = 1)
FROM attempts
WHERE mark IS NOT NULL AND confidence IS NOT NULL
GROUP BY 1, 2, 3, 4, 5;
