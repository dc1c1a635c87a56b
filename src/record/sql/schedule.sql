-- The plus keeps SQLite off the indices: most rows are wanted, in any order.
SELECT id, pack, question, kind, skill, about, mark, evidence_mark, confidence, at
FROM attempts
WHERE +profile = ?1 AND mark IS NOT NULL
