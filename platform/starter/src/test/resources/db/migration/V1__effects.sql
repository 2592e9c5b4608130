create table effect (
  consumer text not null,
  subject  text not null,
  sequence bigint not null
);
