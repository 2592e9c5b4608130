package id.mppdigital.application.cases.overdue;

import id.mppdigital.application.status.ApplicationStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Filed parts whose deadline has passed while their agency has to act. */
@Repository
class LateParts {
    private static final String[] WITH_THE_AGENCY = Stream.of(ApplicationStatus.values())
            .filter(ApplicationStatus::awaitsAgency)
            .map(Enum::name)
            .toArray(String[]::new);

    private final JdbcClient jdbc;

    LateParts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record LatePart(UUID id, UUID caseId) {}

    /** Those that their citizens were not told of yet. */
    List<LatePart> untold(Instant now, int most) {
        return jdbc.sql("""
                select p.id, p.case_id from case_part p join application a on a.id = p.application_id
                 where p.state = 'FILED' and not p.late_told and p.late_at < :now
                   and a.status = any(cast(:waiting as text[]))
                 order by p.late_at limit :most
                """)
                .param("now", now)
                .param("waiting", WITH_THE_AGENCY)
                .param("most", most)
                .query(LatePart.class)
                .list();
    }
}
