package id.mppdigital.citizen.applications;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where all applications stand. */
@Repository
public class Standings {
    private final JdbcClient jdbc;

    Standings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Does nothing when something later is known, or the application is not: its citizen may be erased. */
    void moved(UUID application, @Nullable String number, String status, long sequence) {
        jdbc.sql("""
                update application
                set registration_number = coalesce(:number, registration_number), status = :status, status_sequence = :sequence
                where id = :id and status_sequence < :sequence
                """)
                .param("id", application)
                .param("number", number)
                .param("status", status)
                .param("sequence", sequence)
                .update();
    }

    /** The person's applications that are open, oldest first. */
    public List<Standing> open(Collection<String> accounts) {
        return jdbc.sql("""
                select id, service, registration_number as number, status from application
                where account in (:accounts) order by id
                """).param("accounts", accounts).query(Standing.class).list().stream()
                .filter(Standing::isOpen)
                .toList();
    }
}
