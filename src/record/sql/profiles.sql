SELECT
    id, name, created, (SELECT max(started) FROM sessions WHERE profile = profiles.id),
    uid, colour, shape, pin IS NOT NULL
FROM profiles
WHERE deleted IS NULL
ORDER BY name_key
