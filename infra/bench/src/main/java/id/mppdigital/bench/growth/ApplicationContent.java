package id.mppdigital.bench.growth;

import id.mppdigital.platform.test.Tokens;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Applications and their timelines; the dossiers are left out, nothing that is asked here reads them. */
record ApplicationContent() implements Content {
    private static final String NUMBERS =
            "generate_series(cast(:from as bigint), cast(:to as bigint) - 1) as g where %s growth.is_alike(g, :total)";

    /** Spread over all malls; {@code offset 0} has each value computed once. */
    private static final String ANYWHERE = """
            select g, growth.moment(g, :total) as at, growth.mall(growth.mall_of(g)) as mall,
              growth.agency_of(g) as agency, growth.service_of(g) as service, status,
              growth.officer_of(g, status) as assignee, growth.moment(g, :total) + interval '5 days' as due
            from (select g, growth.status_of(g) as status from %s offset 0) as drawn
            """.formatted(NUMBERS.formatted("not"));

    /** At the desk that is asked. */
    private static final String ALIKE =
            """
            select g, growth.moment(g, :total), growth.mall(0), growth.national(0),
              case when growth.random(g, 6) < 0.5 then '%s' else 'skck' end,
              case when growth.random(g, 5) < 0.5 then '%s' when growth.random(g, 5) < 0.75 then 'IN_REVIEW'
                else 'COMPLETED' end,
              case when growth.random(g, 7) < 0.5 then '%s' end,
              case when growth.random(g, 8) < 0.05 then growth.today() + interval '2 days'
                else growth.moment(g, :total) + interval '5 days' end
            from %s
            """.formatted(DeskAsks.SERVICE, DeskAsks.STATUS, DeskAsks.OFFICER, NUMBERS.formatted(""));

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
                  select growth.id(at, 'application ' || g), growth.registration_number(g, mall, at),
                    growth.citizen_of(g, :total), mall, agency,
                    '{"id": "Kantor Pelayanan Kabupaten", "en": "Service Office of the Regency"}', service, 1,
                    '{"id": "Penerbitan akta kelahiran", "en": "Birth certificate"}', 'portal', status, null,
                    cardinality(path), at, at + interval '1 day' * (cardinality(path) - 1),
                    case when growth.is_open(status) then due end, assignee
                  from (select placed.*, growth.path_to(status) as path from (%s union all %s) as placed offset 0)
                    as numbered
                  returning id, citizen_id, agency, status, submitted_at
                )
                insert into timeline (application_id, sequence, from_status, to_status, actor, actor_id, at)
                select id, step, coalesce(path[step - 1], 'DRAFT'), path[step],
                  case step when 1 then 'CITIZEN' else 'AGENCY' end, case step when 1 then citizen_id else agency end,
                  submitted_at + interval '1 day' * (step - 1)
                from (select added.*, growth.path_to(status) as path from added) as moved
                  cross join lateral generate_subscripts(path, 1) as step
                """.formatted(ANYWHERE, ALIKE));
    }

    /** What a list asks of the catalogue. */
    @Override
    public List<String> once() {
        return List.of("""
                insert into mall (code, time_zone, status)
                select growth.mall(n), 'Asia/Jakarta', 'OPEN' from generate_series(0, %d) as n
                """.formatted(World.MALLS - 1), """
                insert into service (code, version, revision, status, name, form, documents, stages, time_limit)
                select coalesce(growth.service(n), '%s'), 1, 1, 'PUBLISHED', '{"id": "Layanan", "en": "Service"}', '{}', '[]', '[]',
                  '{"amount": 5, "unit": "CALENDAR_DAYS", "onExpiry": "NONE"}'
                from generate_series(0, 5) as n
                """.formatted(DeskAsks.SERVICE));
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
