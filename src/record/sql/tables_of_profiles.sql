SELECT tables.name
FROM sqlite_schema AS tables
JOIN pragma_table_info(tables.name) AS columns
WHERE tables.type = 'table' AND columns.name = 'profile'
ORDER BY tables.name
