-- In the order of the table's key: nothing is sorted.
SELECT week, skill, sum(n), sum(sum)
FROM marks_by_week
WHERE profile = :profile AND week >= :week AND (:pack IS NULL OR pack = :pack)
GROUP BY week, skill
