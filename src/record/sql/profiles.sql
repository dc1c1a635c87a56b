SELECT id, name, created, (SELECT max(started) FROM sessions WHERE profile = profiles.id)
FROM profiles
ORDER BY name_key
