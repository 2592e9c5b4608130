-- By field: on which law its service processes specific data (UU 27/2022 art. 4 (2)).
alter table service_form add column laws jsonb not null default '{}';
