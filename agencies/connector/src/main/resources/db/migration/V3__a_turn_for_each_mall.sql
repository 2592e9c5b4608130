-- Claims take from one mall after the other, so that the backlog of one mall delays no other of the same agency.
create index delivery_turn on delivery (agency, mall, due_at, id) where state = 'PENDING';
drop index delivery_due;
