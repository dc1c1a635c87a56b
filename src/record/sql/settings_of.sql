-- The machine's rows first, so that the profile's are laid over them.
SELECT key, value
FROM settings
WHERE ifnull(profile, 0) IN (0, ?1)
ORDER BY ifnull(profile, 0)
