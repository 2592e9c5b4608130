package id.mppdigital.connector.agency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The agencies that the catalogue has told of. */
@Repository
public class Agencies {
    private final JdbcClient jdbc;

    Agencies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A new address is a new start: what the old one said about itself no longer holds. */
    void save(AgencyChanged agency) {
        var target = agency.endpoint();
        jdbc.sql("""
                insert into agency (code, endpoint_url, timeout_millis, max_concurrent)
                values (:code, :url, :timeout, :concurrent)
                on conflict (code) do update set
                    endpoint_url = excluded.endpoint_url,
                    timeout_millis = excluded.timeout_millis,
                    max_concurrent = excluded.max_concurrent,
                    paused_until = case when agency.endpoint_url = excluded.endpoint_url then agency.paused_until end,
                    disabled_at = case when agency.endpoint_url = excluded.endpoint_url then agency.disabled_at end
                """)
                .param("code", agency.code())
                .param("url", target == null ? null : target.url())
                .param("timeout", target == null ? null : target.timeoutMillis())
                .param("concurrent", target == null ? null : target.maxConcurrent())
                .update();
    }

    public Optional<EndpointStatus> find(String code) {
        return jdbc.sql("select * from agency where code = ?")
                .param(code)
                .query((row, number) -> status(row))
                .optional();
    }

    /** Holds every delivery to this agency back; never shortens a pause. */
    public void pause(String code, Duration pause) {
        jdbc.sql("""
                update agency set paused_until = greatest(paused_until, now() + :millis * interval '1 millisecond')
                where code = :code
                """).param("code", code).param("millis", pause.toMillis()).update();
    }

    /** Sends nothing more until the address changes or somebody re-drives. */
    public void disable(String code) {
        jdbc.sql("update agency set disabled_at = coalesce(disabled_at, now()) where code = ?")
                .param(code)
                .update();
    }

    public void enable(String code) {
        jdbc.sql("update agency set disabled_at = null, paused_until = null where code = ?")
                .param(code)
                .update();
    }

    private static EndpointStatus status(ResultSet row) throws SQLException {
        return new EndpointStatus(
                row.getString("code"),
                Optional.ofNullable(endpoint(row)),
                instant(row, "paused_until"),
                instant(row, "disabled_at"));
    }

    private static @Nullable Endpoint endpoint(ResultSet row) throws SQLException {
        String url = row.getString("endpoint_url");
        return url == null
                ? null
                : new Endpoint(url, Duration.ofMillis(row.getInt("timeout_millis")), row.getInt("max_concurrent"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}
