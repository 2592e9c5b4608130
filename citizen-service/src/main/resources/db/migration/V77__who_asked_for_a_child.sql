-- A parent who asked for a child is told of the answer.
alter table rights_request add column representation uuid;
comment on column rights_request.representation is 'of the child, by which a parent asked; null for oneself, and once the citizen is erased';
