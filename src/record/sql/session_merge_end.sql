-- Ended twice, in two places: the first time counts, wherever it is merged.
UPDATE sessions
SET ended = ?2, abandoned = ?3
WHERE id = ?1 AND (ended IS NULL OR (?2, ?3) < (ended, abandoned))
