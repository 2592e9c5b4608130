-- A JWE doesn't compress: PostgreSQL needn't try with every row. Only the table's note changes, no row is rewritten.
alter table dossier alter column sealed set storage external;
alter table issued_documents alter column sealed set storage external;
alter table timeline alter column remarks set storage external;
alter table bill alter column words set storage external;
