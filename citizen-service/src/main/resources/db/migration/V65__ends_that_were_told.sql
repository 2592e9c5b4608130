-- Powers that ended before there was an event for it are told once (docs/adr/0042).
alter table representation add column end_told boolean not null default false;
