SELECT
    count(*) FILTER (WHERE is_signal), count(*) FILTER (WHERE is_signal AND is_yes),
    count(*) FILTER (WHERE NOT is_signal), count(*) FILTER (WHERE NOT is_signal AND is_yes)
FROM first_stated
WHERE profile = :profile AND is_closed_book
    AND (at / 86400000 + 3) / 7 >= :week AND (:pack IS NULL OR pack = :pack)
