-- A program may refuse an application before the form comes that it was filed on: from then on it is kept for a time
-- only, as promised_facts are (V76). What was refused before is counted from now on.
alter table waiting_for_form add column refused_at timestamptz;

update waiting_for_form set refused_at = now()
where filed ->> 'applicationId' in (select id::text from application where status in ('REJECTED', 'EXPIRED'))
  and not decided;
