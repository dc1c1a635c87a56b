SELECT
    (SELECT count(*) FROM attempts) <> (SELECT ifnull(sum(n_attempts), 0) FROM latest)
    OR EXISTS (
        SELECT 1
        FROM latest
        LEFT JOIN attempts ON attempts.id = latest.mark_id
        WHERE latest.mark IS NOT attempts.mark
    )
