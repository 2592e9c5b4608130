package id.mppdigital.application.lifecycle;

import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.sql.SqlArray;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All applications with their status. */
@Repository
public class Applications {
    private static final String SELECT = "select * from application where id = :id";
    private static final String LOCK = SELECT + " for no key update";

    private final JdbcClient jdbc;
    private final ApplicationRows rows;

    Applications(JdbcClient jdbc, ApplicationRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    void add(Application application) {
        jdbc.sql("""
                insert into application (id, registration_number, receipt_code, citizen_id, mall, agency, agency_name,
                                         service, service_version, service_name, channel, status, stage, sequence,
                                         submitted_at, begun_at, updated_at, due_at)
                values (:id, :registrationNumber, :receiptCode, :citizenId, :mall, :agency, :agencyName, :service,
                        :serviceVersion, :serviceName, :channel, :status, :stage, :sequence,
                        :submittedAt, :begunAt, :updatedAt, :dueAt)
                """)
                .paramSource(application)
                .param("agency", application.agency().code())
                .param("agencyName", application.agency().name())
                .param("service", application.service().code())
                .param("serviceVersion", application.service().version())
                .param("serviceName", application.service().name())
                .update();
    }

    /** @throws Problem 404 {@code not-found}, also for one outside the scope */
    public Application get(ApplicationId id, Scope scope) {
        return find(SELECT, id).filter(scope::includes).orElseThrow(Applications::unknown);
    }

    /** Those of these that are within the scope, in the order in which they were filed. */
    public List<Application> all(List<ApplicationId> ids, Scope scope) {
        return jdbc
                .sql("select * from application where id = any(cast(:ids as uuid[])) order by id")
                .param("ids", SqlArray.of(ids, ApplicationId::value, UUID[]::new))
                .query(rows)
                .list()
                .stream()
                .filter(scope::includes)
                .toList();
    }

    /** Like {@link #get}, and locks it: nobody else can move it until the running transaction ends. */
    public Application lock(ApplicationId id, Scope scope) {
        return find(LOCK, id).filter(scope::includes).orElseThrow(Applications::unknown);
    }

    /** Locks it for the system's own work, which sees every application. */
    public Application lock(ApplicationId id) {
        return find(LOCK, id).orElseThrow(Applications::unknown);
    }

    void replace(Application application) {
        jdbc.sql("""
                update application set status = :status, stage = :stage, sequence = :sequence, updated_at = :updatedAt,
                       due_at = :dueAt
                 where id = :id
                """).paramSource(application).update();
    }

    /**
     * Gives a locked application to an officer; the status and the events know nothing of it.
     *
     * @param officer null for nobody
     */
    public void assign(ApplicationId id, @Nullable String officer) {
        jdbc.sql("update application set assignee = :officer where id = :id")
                .param("officer", officer)
                .param("id", id)
                .update();
    }

    private Optional<Application> find(String sql, ApplicationId id) {
        return jdbc.sql(sql).param("id", id).query(rows).optional();
    }

    private static Problem unknown() {
        return Problem.notFound("permohonan", "application");
    }
}
