-- Whom a breach touched is looked for by time. The ledger can be written meanwhile, and a run that was broken off may be
-- repeated: what it left is built anew.
drop index concurrently if exists data_use_by_time;
create index concurrently data_use_by_time on data_use (at);
