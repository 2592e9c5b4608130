create table effect (
  position bigint generated always as identity,
  consumer text not null,
  subject  text not null,
  sequence bigint not null
);
