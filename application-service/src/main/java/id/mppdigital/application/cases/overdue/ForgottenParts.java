package id.mppdigital.application.cases.overdue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Parts that wait in vain, for their citizen or for a service that stays closed. */
@Repository
class ForgottenParts {
    private final JdbcClient jdbc;

    ForgottenParts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Place(UUID caseId, String code) {}

    /** Whether it is one of {@link #since} still: it may have gone on just now. */
    boolean isStill(Place place, Instant before) {
        return jdbc.sql("""
                select exists (select from case_part where case_id = :caseId and code = :code and since < :before)
                """)
                .paramSource(place)
                .param("before", before)
                .query(Boolean.class)
                .single();
    }

    /** Parts that have waited for their citizen, or for their service, since before then. */
    List<Place> since(Instant before, int most) {
        return jdbc.sql("""
                select case_id, code from case_part
                 where state in ('ASKS', 'UNDECIDED', 'READY') and since < :before order by since limit :most
                """)
                .param("before", before)
                .param("most", most)
                .query(Place.class)
                .list();
    }
}
