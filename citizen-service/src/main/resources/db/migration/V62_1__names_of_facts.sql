-- What the form of a service calls a fact: in the newest version that names it.
create table fact_name (
    service text not null,
    source  text not null,
    version int  not null,
    name    json not null,
    primary key (service, source)
);
