package id.mppdigital.statistics.availability;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What the parts answered. Days are those of Jakarta. */
@Repository
class Checks {
    static final int DAYS = 90;

    private final JdbcClient jdbc;

    Checks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param since when it was first found so, without a break */
    record Latest(String part, boolean up, Instant since, Instant checkedAt) {}

    record Day(String part, String day, long checks, long up) {}

    @Transactional
    public void add(String part, boolean up, Instant at) {
        jdbc.sql("""
                insert into part_latest (part, up, since, checked_at) values (:part, :up, :at, :at)
                on conflict (part) do update
                set up = excluded.up, checked_at = excluded.checked_at,
                    since = case when part_latest.up = excluded.up then part_latest.since else excluded.since end
                """).param("part", part).param("up", up).param("at", at).update();
        jdbc.sql("""
                insert into part_day (part, day, checks, up)
                values (:part, (:at at time zone 'Asia/Jakarta')::date, 1, :up::int)
                on conflict (part, day) do update
                set checks = part_day.checks + 1, up = part_day.up + excluded.up
                """).param("part", part).param("up", up).param("at", at).update();
    }

    void forgetOld(Instant now) {
        jdbc.sql("delete from part_day where day <= (:now at time zone 'Asia/Jakarta')::date - :days")
                .param("now", now)
                .param("days", DAYS)
                .update();
    }

    List<Latest> latest() {
        return jdbc.sql("select * from part_latest").query(Latest.class).list();
    }

    List<Day> days() {
        return jdbc.sql("select part, to_char(day, 'YYYY-MM-DD') as day, checks, up from part_day order by part, day")
                .query(Day.class)
                .list();
    }
}
