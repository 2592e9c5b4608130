-- What becomes of the parts that have not started when an agency lets a part's deadline pass. Cases from before tell it
-- to their citizens and change nothing, as they were begun.
alter table case_part add column on_late text not null default 'TELL';

comment on column case_part.late_told is 'its deadline has passed while its agency had to act; the citizen was told';
