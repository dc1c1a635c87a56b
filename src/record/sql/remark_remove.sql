-- The words go; the id stays, so that a copy from elsewhere does not bring them back.
UPDATE remarks
SET removed = 1, exact = '', start = 0, "end" = 0, note = NULL, at = ?3
WHERE id = ?1 AND profile = ?2 AND removed = 0
