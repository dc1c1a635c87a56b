SELECT skill, count(mark), avg(mark)
FROM attempts
WHERE profile = ?1 AND mark IS NOT NULL
GROUP BY skill
ORDER BY skill
