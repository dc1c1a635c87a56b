INSERT INTO settings (profile, key, value)
VALUES (?1, ?2, ?3)
ON CONFLICT (ifnull(profile, 0), key) DO UPDATE SET value = excluded.value
