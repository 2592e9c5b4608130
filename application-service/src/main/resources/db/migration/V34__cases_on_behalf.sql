-- A parent or a kuasa submits a life event for somebody else (docs/adr/0043): citizen_id is the principal.
alter table life_case
    add column representative   text,
    add column representation   uuid, -- in citizen-service
    add column acting_signed_at timestamptz,
    add column acting_until     timestamptz;
create index life_case_of_representative on life_case (representative, id desc) where representative is not null;

-- The statement of citizen-service by which the part is filed; it files one application.
alter table case_part add column statement uuid unique;
