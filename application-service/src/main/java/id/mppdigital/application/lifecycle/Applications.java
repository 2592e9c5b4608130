package id.mppdigital.application.lifecycle;

import id.mppdigital.platform.problem.Problem;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** All applications and where they stand. */
@Component
public class Applications {

    private static final String SELECT = "select * from application where id = :id";
    private static final String LOCK = SELECT + " for no key update";

    private final JdbcClient jdbc;
    private final ApplicationRows rows;
    private final JsonMapper json;

    Applications(JdbcClient jdbc, ApplicationRows rows, JsonMapper json) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.json = json;
    }

    void add(Application application) {
        jdbc.sql("""
                insert into application (id, registration_number, citizen_id, mall, agency, agency_name, service,
                                         service_version, service_name, channel, status, stage, sequence,
                                         submitted_at, updated_at)
                values (:id, :registrationNumber, :citizenId, :mall, :agency, cast(:agencyName as jsonb), :service,
                        :serviceVersion, cast(:serviceName as jsonb), :channel, :status, :stage, :sequence,
                        :submittedAt, :updatedAt)
                """)
                .param("id", application.id().value())
                .param("registrationNumber", application.registrationNumber())
                .param("citizenId", application.citizenId())
                .param("mall", application.mall())
                .param("agency", application.agency().code())
                .param(
                        "agencyName",
                        json.writeValueAsString(application.agency().name()))
                .param("service", application.service().code())
                .param("serviceVersion", application.service().version())
                .param(
                        "serviceName",
                        json.writeValueAsString(application.service().name()))
                .param("channel", application.channel())
                .param("status", application.status().name())
                .param("stage", application.stage())
                .param("sequence", application.sequence())
                .param("updatedAt", application.updatedAt().atOffset(ZoneOffset.UTC))
                .param("submittedAt", application.submittedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @throws Problem 404 {@code not-found}, also for one outside the scope */
    public Application get(ApplicationId id, Scope scope) {
        return find(SELECT, id).filter(scope::includes).orElseThrow(Applications::unknown);
    }

    /** Like {@link #get}, and nobody else moves it until the running transaction ends. */
    public Application lock(ApplicationId id, Scope scope) {
        return find(LOCK, id).filter(scope::includes).orElseThrow(Applications::unknown);
    }

    /** Locks it for the system's own work, which sees every application. */
    public Application lock(ApplicationId id) {
        return find(LOCK, id).orElseThrow(Applications::unknown);
    }

    void replace(Application application) {
        jdbc.sql("""
                update application set status = :status, stage = :stage, sequence = :sequence, updated_at = :updatedAt
                 where id = :id
                """)
                .param("id", application.id().value())
                .param("status", application.status().name())
                .param("stage", application.stage())
                .param("sequence", application.sequence())
                .param("updatedAt", application.updatedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private Optional<Application> find(String sql, ApplicationId id) {
        return jdbc.sql(sql).param("id", id.value()).query(rows).optional();
    }

    private static Problem unknown() {
        return Problem.notFound("permohonan", "application");
    }
}
