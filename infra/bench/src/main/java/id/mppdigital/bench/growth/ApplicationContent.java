package id.mppdigital.bench.growth;

import id.mppdigital.platform.test.Tokens;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Applications and their timelines; the dossiers are left out, nothing that is asked here reads them. */
record ApplicationContent() implements Content {
    @Override
    public String service() {
        return "application-service";
    }

    @Override
    public List<String> chunk() {
        return List.of("""
                with added as (
                  insert into application (id, registration_number, citizen_id, mall, agency, agency_name, service,
                    service_version, service_name, channel, status, stage, sequence, submitted_at, updated_at, due_at,
                    assignee)
                  select growth.id(at, 'application ' || g), growth.registration_number(g, :total),
                    growth.citizen_of(g, :total), growth.mall(growth.mall_of(g)), growth.agency_of(g),
                    '{"id": "Kantor Pelayanan Kabupaten", "en": "Service Office of the Regency"}', growth.service_of(g), 1,
                    '{"id": "Penerbitan akta kelahiran", "en": "Birth certificate"}', 'portal', status, null,
                    cardinality(growth.path_to(status)), at, at + interval '1 day' * (cardinality(growth.path_to(status)) - 1),
                    case when growth.is_open(status) then at + interval '5 days' end, growth.officer_of(g)
                  from (select g, growth.moment(g, :total) as at, growth.status_of(g) as status
                        from generate_series(cast(:from as bigint), cast(:to as bigint) - 1) as g) as numbered
                  returning id, citizen_id, agency, status, submitted_at
                )
                insert into timeline (application_id, sequence, from_status, to_status, actor, actor_id, at)
                select id, step, coalesce(path[step - 1], 'DRAFT'), path[step],
                  case step when 1 then 'CITIZEN' else 'AGENCY' end, case step when 1 then citizen_id else agency end,
                  submitted_at + interval '1 day' * (step - 1)
                from (select added.*, growth.path_to(status) as path from added) as moved
                  cross join lateral generate_subscripts(path, 1) as step
                """);
    }

    /** What a list asks of the catalogue. */
    @Override
    public List<String> once() {
        return List.of("""
                insert into mall (code, time_zone, status)
                select growth.mall(n), 'Asia/Jakarta', 'OPEN' from generate_series(0, %d) as n
                """.formatted(World.MALLS - 1), """
                insert into service (code, version, revision, status, name, form, documents, stages, time_limit)
                select growth.service(n), 1, 1, 'PUBLISHED', '{"id": "Layanan", "en": "Service"}', '{}', '[]', '[]',
                  '{"amount": 5, "unit": "CALENDAR_DAYS", "onExpiry": "NONE"}'
                from generate_series(0, 4) as n
                """);
    }

    @Override
    public List<Ask.Kind> kinds(JdbcClient jdbc, Size size, Tokens tokens) {
        return Stream.of(
                        new ListAsks(jdbc, size, tokens).kinds(),
                        new DeskAsks(jdbc, tokens).kinds(),
                        new TimelineAsks(jdbc, size, tokens).kinds())
                .flatMap(List::stream)
                .toList();
    }
}
