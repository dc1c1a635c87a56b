SELECT confidence, n_options, sum(n), sum(n_right)
FROM ratings_by_week
WHERE profile = :profile AND week >= :week AND (:pack IS NULL OR pack = :pack)
GROUP BY confidence, n_options
