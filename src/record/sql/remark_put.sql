INSERT INTO remarks (id, profile, pack, article, exact, start, "end", note, removed, at)
VALUES (:id, :profile, :pack, :article, :exact, :start, :end, :note, :removed, :at)
ON CONFLICT (id) DO UPDATE
SET pack = excluded.pack, article = excluded.article, exact = excluded.exact, start = excluded.start,
    "end" = excluded."end", note = excluded.note, removed = excluded.removed, at = excluded.at
WHERE profile = excluded.profile
    AND (
        excluded.at, excluded.removed, excluded.pack, excluded.article, excluded.start, excluded."end",
        excluded.exact, ifnull(excluded.note, '')
    ) > (at, removed, pack, article, start, "end", exact, ifnull(note, ''))
