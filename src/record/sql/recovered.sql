SELECT
    (SELECT count(*) FROM profiles),
    (SELECT count(*) FROM attempts),
    (SELECT ifnull(max(seq), 0) - count(*) FROM attempts)
