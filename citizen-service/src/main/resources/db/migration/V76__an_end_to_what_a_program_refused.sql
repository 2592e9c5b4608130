-- When no person refused an application, what it promised is kept for a decision anew: but not for ever (docs/adr/0051).
-- What was refused before is counted from now on; what is still open is not touched.
alter table promised_facts add column refused_at timestamptz;

update promised_facts set refused_at = now()
where application_id in (select id from application where status in ('REJECTED', 'EXPIRED'));

create index promised_facts_refused on promised_facts (refused_at) where refused_at is not null;
