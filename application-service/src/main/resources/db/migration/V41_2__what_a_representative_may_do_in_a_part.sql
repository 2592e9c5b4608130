-- What else the power covers in a part that was not filed yet (docs/adr/0046); null for one from before: nothing else is known.
alter table case_part add column actions text[];
