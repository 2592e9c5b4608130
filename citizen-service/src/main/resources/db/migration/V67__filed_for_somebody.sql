-- Who filed an application for its citizen (docs/adr/0046): an account; null for the citizen, and for one that is gone.
alter table application add column representative text;
create index application_of_representative on application (representative) where representative is not null;

-- The ledger knows who filed what came before.
update application set representative = filed.reader
from (select distinct on (application_id) application_id, reader from data_use
      where action = 'SHARED_WITH_AGENCY' and reader_role = 'REPRESENTATIVE' order by application_id, id) filed
where filed.application_id = application.id;
