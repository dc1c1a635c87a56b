INSERT INTO profiles (uid, name, name_key, colour, shape, created)
VALUES (?1, ?2, ?3, ?4, ?5, ?6)
