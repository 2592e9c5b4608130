package id.mppdigital.statistics.application;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The facts of all applications. */
@Repository
class ApplicationFacts {
    private final JdbcClient jdbc;

    ApplicationFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Begins anew when the events are played again. */
    void add(ApplicationSubmitted submitted) {
        jdbc.sql("""
                insert into application_fact (id, mall, agency, service, version, status, submitted_at, due_at)
                values (:applicationId, :mall, :agency, :code, :version, 'SUBMITTED', :submittedAt, :dueAt)
                on conflict (id) do update
                set status = excluded.status, decided_at = null,
                    due_at = coalesce(excluded.due_at, application_fact.due_at)
                """).paramSource(submitted).update();
    }

    /** The first decision counts: what follows it, such as the issue of the product, is no other one. */
    void move(ApplicationStatusChanged moved) {
        jdbc.sql("""
                update application_fact
                set status = :to, decided_at = case when :decision then coalesce(decided_at, :at) end
                where id = :applicationId
                """).paramSource(moved).param("decision", moved.isDecision()).update();
    }
}
