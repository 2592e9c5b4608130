-- The decision by which a fact became known: a birth certificate makes the child's name known.
alter table attribute add column application_id uuid, add column decision jsonb;
comment on column attribute.application_id is 'the application that was decided on; null where no decision made the fact';
comment on column attribute.decision is 'number and service of that application, as people read them';
