-- An erasure takes applications and documents away in one transaction, in whatever order its rooms are asked.
alter table document alter constraint document_issued_for_fkey deferrable initially deferred;
