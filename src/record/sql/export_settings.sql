SELECT key, value FROM settings WHERE profile = ?1 ORDER BY key
