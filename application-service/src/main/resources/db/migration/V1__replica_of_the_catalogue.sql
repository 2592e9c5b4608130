-- What submission must know of the catalogue, fed by mpp.catalog.*; never written by a request.

create table mall (
    code      text primary key,
    time_zone text not null,
    status    text not null
);

-- No foreign keys here: the four topics arrive in no particular order.
create table offering (
    mall    text not null,
    service text not null,
    agency  text not null,
    status  text not null,
    primary key (mall, service)
);

create table agency (
    code           text primary key,
    name           jsonb not null,
    encryption_key jsonb
);

create table service (
    code      text   not null,
    version   int    not null,
    revision  bigint not null,
    status    text   not null,
    name      jsonb  not null,
    form      jsonb  not null,
    documents jsonb  not null,
    stages    jsonb  not null,
    primary key (code, version)
);

create table channel (
    code   text primary key,
    client text not null
);
create index channel_by_client on channel (client);
