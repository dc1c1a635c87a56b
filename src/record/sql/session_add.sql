INSERT INTO sessions (id, profile, pack, revision, seed, plan, started)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
