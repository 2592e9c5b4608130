-- What is known of the catalogue: names, the calendar of a mall, and the time that a service promises.
create table mall (
    code      text primary key,
    name      jsonb   not null,
    time_zone text    not null,
    open      boolean not null,
    offered   text[]  not null -- the services of open offerings
);

create table agency (
    code text primary key,
    name jsonb not null
);

create table service_version (
    code    text  not null,
    version int   not null,
    name    jsonb not null,
    amount  int   not null,
    unit    text  not null,
    status  text  not null,
    primary key (code, version)
);

-- One row per application, and nothing of the person: neither the citizen's id nor the registration number.
create table application_fact (
    id           uuid primary key,
    mall         text        not null,
    agency       text        not null,
    service      text        not null,
    version      int         not null,
    status       text        not null,
    submitted_at timestamptz not null,
    decided_at   timestamptz
);

-- What everybody may read, as it was last computed, with small cells hidden. The scope is a mall's code or NATIONAL.
create table report (
    scope text primary key,
    body  jsonb not null
);

-- The last moment within a time limit, as application-service counts it: of days, the first does not count and the
-- last counts in full; Monday to Friday are working days. The limits keep a mistyped amount within the calendar.
create function last_moment(submitted timestamptz, zone text, amount int, unit text) returns timestamptz
    language sql stable
return case unit
    when 'MINUTES' then submitted + least(amount, 52560000) * interval '1 minute'
    when 'HOURS' then submitted + least(amount, 876000) * interval '1 hour'
    when 'CALENDAR_DAYS' then
        ((submitted at time zone zone)::date + least(amount, 36500) + time '23:59:59') at time zone zone
    when 'WORKING_DAYS' then (
        select (friday_at_most + least(amount, 36500) + 2 * ((weekday - 1 + least(amount, 36500)) / 5)
                + time '23:59:59') at time zone zone
        from (select day - greatest(extract(isodow from day)::int - 5, 0) as friday_at_most,
                     least(extract(isodow from day)::int, 5) as weekday
              from (select (submitted at time zone zone)::date as day) as submission) as begin)
end;
