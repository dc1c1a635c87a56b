SELECT id, uid, name, colour, shape, created FROM profiles WHERE id = ?1
