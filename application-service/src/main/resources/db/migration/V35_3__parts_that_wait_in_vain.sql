-- A part that its service never takes is stopped like one that asks in vain (docs/adr/0042).
drop index case_part_asked;
create index case_part_waiting on case_part (since) where state in ('ASKS', 'UNDECIDED', 'READY');
