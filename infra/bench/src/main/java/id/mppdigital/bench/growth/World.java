package id.mppdigital.bench.growth;

/**
 * Who lives in the generated rows, as SQL functions of an application's number: the same number gives the same citizen
 * in every service's database. Malls and agencies differ by orders of magnitude in how much they do, as they do in
 * life; a citizen has five applications, and three (agents, say) have a 5,000th of all each. At the busiest desk lie
 * 5,000 applications that are alike at every size, spread over all the time: what is rare at that desk (an officer, a
 * service, a status) is among these only, so pages of it are equally full however much lies around them.
 */
final class World {
    /** National agencies do nothing here yet: malls from this number on. */
    static final int QUIET_MALL = 500;

    static final int MALLS = 514;
    static final int BUSY_CITIZENS = 3;

    static final String FUNCTIONS = """
            create schema growth;
            create table growth.full_size (since timestamptz);
            do $$ begin
              execute format('create function growth.today() returns timestamptz immutable parallel safe return timestamptz %L', now());
            end $$;
            create function growth.random(g bigint, salt bigint) returns float8 immutable parallel safe
              return (hashint8extended(g, salt) & 2147483647)::float8 / 2147483648;
            create function growth.moment(g bigint, total bigint) returns timestamptz immutable parallel safe
              return growth.today() - interval '730 days' * (1 - g::float8 / total);
            create function growth.id(at timestamptz, name text) returns uuid immutable parallel safe
              return overlay(overlay(md5(name) placing
                lpad(to_hex((date_part('epoch', at) * 1000)::bigint), 12, '0') || '7' from 1) placing '8' from 17)::uuid;
            create function growth.citizen(n bigint) returns text immutable parallel safe
              return md5('citizen ' || n)::uuid::text;
            create function growth.citizen_of(g bigint, total bigint) returns text immutable parallel safe
              return growth.citizen(case when g % (total / (3 * greatest(60, total / 5000))) = 0
                then g / (total / (3 * greatest(60, total / 5000))) % 3
                else 3 + floor(growth.random(g, 1) * (total / 5))::bigint end);
            create function growth.national(n int) returns text immutable parallel safe
              return (array['polri', 'imigrasi', 'bpjs-kesehatan', 'djp', 'bpn', 'bpjs-ketenagakerjaan', 'kemenag', 'taspen',
                'bnn', 'bkn'])[n + 1];
            create function growth.kind(n int) returns text immutable parallel safe
              return (array['disdukcapil', 'dpmptsp', 'bapenda', 'pdam', 'dinkes', 'disnaker', 'dinsos', 'pengadilan-negeri',
                'kejaksaan', 'kesbangpol', 'dishub', 'perpustakaan'])[n + 1];
            create function growth.mall(n int) returns text immutable parallel safe
              return (11 + n / 6)::text || '.' || lpad((1 + n % 6)::text, 2, '0');
            create function growth.mall_of(g bigint) returns int immutable parallel safe
              return least(case when growth.random(g, 3) < 0.6 then 499 else 513 end,
                floor(514 * power(growth.random(g, 2), 2.5))::int);
            create function growth.agency_of(g bigint) returns text immutable parallel safe
              return case when growth.random(g, 3) < 0.6 then growth.national(floor(10 * power(growth.random(g, 4), 2))::int)
                else growth.kind(floor(12 * growth.random(g, 4))::int) || '-' || growth.mall(growth.mall_of(g)) end;
            create function growth.registration_number(g bigint, mall text, at timestamptz) returns text stable parallel safe
              return mall || '-' || date_part('year', at) || '-' || lpad(g::text, greatest(6, length(g::text)), '0');
            create function growth.status_of(g bigint) returns text immutable parallel safe
              return case when growth.random(g, 5) < 0.60 then 'COMPLETED' when growth.random(g, 5) < 0.75 then 'IN_REVIEW'
                when growth.random(g, 5) < 0.85 then 'REJECTED' when growth.random(g, 5) < 0.90 then 'ISSUED'
                when growth.random(g, 5) < 0.94 then 'SUBMITTED' when growth.random(g, 5) < 0.97 then 'CORRECTION_REQUESTED'
                else 'WITHDRAWN' end;
            create function growth.service(n int) returns text immutable parallel safe
              return (array['akta-kelahiran', 'skck', 'paspor', 'kartu-keluarga', 'pbb-mutasi'])[n + 1];
            create function growth.service_of(g bigint) returns text immutable parallel safe
              return growth.service(floor(5 * power(growth.random(g, 6), 2))::int);
            create function growth.is_open(status text) returns boolean immutable parallel safe
              return status in ('SUBMITTED', 'IN_REVIEW', 'CORRECTION_REQUESTED', 'PAID');
            create function growth.officer_of(g bigint, status text) returns text immutable parallel safe
              return case when growth.is_open(status) and growth.random(g, 7) < 0.5 then null
                else 'petugas-' || floor(5 * growth.random(g, 8))::int end;
            create function growth.is_alike(g bigint, total bigint) returns boolean immutable parallel safe
              return g % greatest(2, total / 5000) = 0;
            create function growth.path_to(status text) returns text[] immutable parallel safe
              return case status when 'SUBMITTED' then array['SUBMITTED'] when 'WITHDRAWN' then array['SUBMITTED', 'WITHDRAWN']
                when 'COMPLETED' then array['SUBMITTED', 'APPROVED', 'ISSUED', 'COMPLETED']
                when 'ISSUED' then array['SUBMITTED', 'APPROVED', 'ISSUED']
                else array['SUBMITTED', 'RECEIVED', status] end;
            """;

    private World() {}
}
