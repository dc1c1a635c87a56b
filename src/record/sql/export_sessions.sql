SELECT id, pack, revision, seed, plan, started, ended, abandoned
FROM sessions
WHERE profile = ?1
ORDER BY started, id
