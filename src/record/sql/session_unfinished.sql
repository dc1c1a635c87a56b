SELECT id, profile, pack, revision, seed, plan, started
FROM sessions
WHERE profile = ?1 AND ended IS NULL AND (?2 IS NULL OR pack = ?2)
ORDER BY started DESC, id DESC
LIMIT 1
