-- A fact that is again what the application says keeps its time: an older change that comes late changes nothing.
alter table changed_fact add column is_current boolean not null default false;
