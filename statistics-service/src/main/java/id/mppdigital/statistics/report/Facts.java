package id.mppdigital.statistics.report;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The facts of all applications, added up. */
@Repository
class Facts {
    private final JdbcClient jdbc;

    Facts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose times; null for all malls, or for all services. */
    record Scope(@Nullable String mall, @Nullable String service) {}

    /** Times from submission to decision, in hours. */
    record Hours(@Nullable String mall, @Nullable String service, long median, long p80) {
        Scope scope() {
            return new Scope(mall, service);
        }
    }

    /**
     * Finds the due dates of applications whose events did not tell it, as soon as their mall and service are known.
     *
     * @return how many were found; when it is as many as asked for, there may be more
     */
    int findDueDates(int atMost) {
        return jdbc.sql("""
                update application_fact set due_at = undated.due
                from (
                    select a.id, last_moment(a.submitted_at, m.time_zone, v.amount, v.unit) as due
                    from application_fact a
                    join mall m on m.code = a.mall
                    join service_version v on v.code = a.service and v.version = a.version
                    where a.due_at is null
                    limit :atMost
                ) as undated
                where application_fact.id = undated.id and undated.due is not null
                """).param("atMost", atMost).update();
    }

    /** One pass over the facts. */
    List<Tally> tallies(Instant now, int days) {
        return jdbc.sql("""
                with known as (
                    select a.*, coalesce(m.time_zone, 'Asia/Jakarta') as zone
                    from application_fact a left join mall m on m.code = a.mall
                ), dated as (
                    select *, (submitted_at at time zone zone)::date as day, (:now at time zone zone)::date as today
                    from known
                ), valued as (
                    select mall, agency, service, status, to_char(day, 'YYYY-MM') as month,
                        case when day > today - :days then to_char(day, 'YYYY-MM-DD') else '' end as day,
                        case when decided_at is not null then
                                case when due_at is null then 'DECIDED_WITHOUT_LIMIT'
                                     when decided_at <= due_at then 'DECIDED_IN_TIME'
                                     else 'DECIDED_LATE' end
                             when status in ('WITHDRAWN', 'EXPIRED') then 'ENDED_UNDECIDED'
                             when due_at < :now then 'OPEN_LATE'
                             else 'OPEN_IN_TIME' end as time_limit
                    from dated
                )
                select mall,
                    case when agency is not null then 'AGENCY' when status is not null then 'STATUS' else 'MONTH' end
                        as "left",
                    coalesce(agency, status, month) as left_value,
                    case when agency is not null then 'SERVICE' when status is not null then 'TIME_LIMIT' else 'DAY' end
                        as "right",
                    coalesce(service, time_limit, day) as right_value,
                    count(*) as applications
                from valued
                group by grouping sets ((mall, agency, service), (mall, status, time_limit), (mall, month, day))
                """)
                .param("now", now)
                .param("days", days)
                .query(Tally.class)
                .list();
    }

    /** @param fewest decisions without which nothing is said */
    List<Hours> hours(int fewest) {
        return jdbc.sql("""
                select mall, service,
                    ceil(percentile_cont(0.5) within group (order by hours))::bigint as median,
                    ceil(percentile_cont(0.8) within group (order by hours))::bigint as p80
                from (
                    select mall, service,
                        greatest(extract(epoch from decided_at - submitted_at), 0)::double precision / 3600 as hours
                    from application_fact where decided_at is not null
                ) as decided
                group by grouping sets ((mall, service), (mall), (service), ())
                having count(*) >= :fewest
                """).param("fewest", fewest).query(Hours.class).list();
    }
}
