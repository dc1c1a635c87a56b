SELECT pack, "right", chosen, sum(n)
FROM sources_by_week
WHERE profile = :profile AND week >= :week AND (:pack IS NULL OR pack = :pack)
GROUP BY pack, "right", chosen
