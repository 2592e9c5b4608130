package id.mppdigital.application.erasure;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was erased within the last hour. */
@Repository
class ErasedCitizens {
    private final JdbcClient jdbc;

    ErasedCitizens(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Erasure(String citizenId, Instant at) {}

    /** The hour begins anew with a later erasure, and not with a repetition. */
    void add(Erasure erasure) {
        jdbc.sql("""
                insert into erased_citizen (citizen_id, at) values (:citizenId, :at)
                on conflict (citizen_id) do update set at = excluded.at, received_at = now()
                where erased_citizen.at < excluded.at
                """).paramSource(erasure).update();
    }

    List<Erasure> all() {
        return jdbc.sql("select citizen_id, at from erased_citizen order by citizen_id")
                .query(Erasure.class)
                .list();
    }

    void forgetOld() {
        jdbc.sql("delete from erased_citizen where received_at < now() - interval '1 hour'")
                .update();
    }
}
