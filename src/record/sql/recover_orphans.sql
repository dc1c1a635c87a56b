-- Attempts whose session or profile could not be read keep a place to belong to.

INSERT INTO sessions (id, profile, pack, revision, seed, plan, started, ended, abandoned)
SELECT session, profile, pack, 0, 0, 'null', min(at), max(at), 1
FROM attempts
WHERE session NOT IN (SELECT id FROM sessions)
GROUP BY session;

INSERT OR IGNORE INTO profiles (id, name, name_key, created)
SELECT profile, '# ' || profile, '# ' || profile, min(started)
FROM sessions
WHERE profile NOT IN (SELECT id FROM profiles)
GROUP BY profile;

DELETE FROM settings WHERE profile NOT IN (SELECT id FROM profiles);
