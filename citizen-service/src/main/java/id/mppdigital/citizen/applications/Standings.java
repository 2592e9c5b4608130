package id.mppdigital.citizen.applications;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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

    record Move(
            @Nullable String number, String to, @Nullable String actor) {}

    /** Does nothing when something later is known, or the application is not: its citizen may be erased. */
    void moved(UUID application, Move move, long sequence) {
        jdbc.sql("""
                update application
                set registration_number = coalesce(:number, registration_number), status = :to, status_sequence = :sequence,
                    decided_by = case
                        when :to = 'IN_REVIEW' then null -- a decision was set aside
                        when :to in ('APPROVED', 'REJECTED', 'DEEMED_GRANTED', 'EXPIRED') then :actor else decided_by end
                where id = :id and status_sequence < :sequence
                """)
                .param("id", application)
                .paramSource(move)
                .param("sequence", sequence)
                .update();
    }

    void filedBy(UUID application, String representative) {
        jdbc.sql("update application set representative = :representative where id = :id")
                .param("id", application)
                .param("representative", representative)
                .update();
    }

    /**
     * The person's applications that somebody else filed for them, newest first; ids are UUIDv7, so their order is the
     * order of time.
     */
    public List<Represented> represented(Collection<String> accounts, @Nullable UUID before, int limit) {
        return jdbc.sql("""
                select id, service, agency, mall, registration_number as number, status, representative from application
                where account in (:accounts) and representative is not null
                  and (cast(:before as uuid) is null or id < :before)
                order by id desc limit :limit
                """)
                .param("accounts", accounts)
                .param("before", before)
                .param("limit", limit)
                .query(Represented.class)
                .list();
    }

    /** The person's applications that are open, oldest first. */
    public List<Standing> open(Collection<String> accounts) {
        return of(accounts).filter(Standing::isOpen).toList();
    }

    /** Empty when the person has no such application. */
    public Optional<Standing> of(Collection<String> accounts, UUID application) {
        return of(accounts).filter(each -> each.id().equals(application)).findFirst();
    }

    private Stream<Standing> of(Collection<String> accounts) {
        return jdbc.sql("""
                select id, service, registration_number as number, status, decided_by from application
                where account in (:accounts) order by id
                """).param("accounts", accounts).query(Standing.class).list().stream();
    }
}
