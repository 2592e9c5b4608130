-- Attestations of prefilled values by which something was filed (docs/adr/0005): each counts once. Kept until they expire.
create table used_attestation (
    attestation uuid        primary key,
    expires_at  timestamptz not null
);
create index used_attestation_by_expiry on used_attestation (expires_at);
