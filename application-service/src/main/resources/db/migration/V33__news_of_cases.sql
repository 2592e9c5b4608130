-- How many news of a case its citizen was told, and whether a late part is one of them (docs/adr/0043).
alter table life_case add column news bigint not null default 0;
alter table case_part add column late_told boolean not null default false;
create index case_part_late on case_part (late_at) where state = 'FILED' and not late_told;
