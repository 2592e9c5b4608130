-- A parent or a kuasa uploads what an application needs (docs/adr/0034). The file is the principal's.
alter table document add column on_behalf_of uuid;
comment on column document.on_behalf_of is 'the representation by which it was uploaded; null for all others';
create index document_on_behalf on document (on_behalf_of) where on_behalf_of is not null;
