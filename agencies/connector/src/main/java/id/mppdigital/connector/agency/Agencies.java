package id.mppdigital.connector.agency;

import id.mppdigital.platform.meters.DatabaseMeter;
import id.mppdigital.platform.meters.Measured;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The agencies that the catalogue has told of. */
@Repository
public class Agencies implements Measured {
    /** With keys of its own, all of which expire. */
    private static final String KEYS_EXPIRE =
            " from agency where keys_expire_at is not null and endpoint_url is not null";

    private final JdbcClient jdbc;

    Agencies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A new address is a new start: what the old one said about itself no longer holds. */
    void save(AgencyChanged agency) {
        jdbc.sql("""
                insert into agency (code, endpoint_url, timeout_millis, max_concurrent, keys_expire_at)
                values (:code, :url, :timeoutMillis, :maxConcurrent, :keysExpireAt)
                on conflict (code) do update set
                    endpoint_url = excluded.endpoint_url,
                    timeout_millis = excluded.timeout_millis,
                    max_concurrent = excluded.max_concurrent,
                    keys_expire_at = excluded.keys_expire_at,
                    paused_until = case when agency.endpoint_url = excluded.endpoint_url then agency.paused_until end,
                    disabled_at = case when agency.endpoint_url = excluded.endpoint_url then agency.disabled_at end
                """)
                .paramSource(agency)
                .param("keysExpireAt", agency.keysExpireAt())
                .update();
    }

    public Optional<EndpointStatus> find(String code) {
        return jdbc.sql("""
                select code as agency, endpoint_url as url, timeout_millis, max_concurrent, paused_until, disabled_at,
                    keys_expire_at
                from agency where code = ?
                """).param(code).query(EndpointStatus.class).optional();
    }

    /** The agencies whose own keys all expire, the next one first. */
    List<KeysExpire> keysThatExpire() {
        return jdbc.sql("select code as agency, keys_expire_at as at" + KEYS_EXPIRE + " order by keys_expire_at, code")
                .query(KeysExpire.class)
                .list();
    }

    /** Below zero after the end. */
    @Override
    public List<DatabaseMeter> meters() {
        return List.of(DatabaseMeter.seconds(
                "mpp.agency.key.expires",
                "until the last of an agency's own keys expires",
                "select code as agency, extract(epoch from keys_expire_at - now())" + KEYS_EXPIRE));
    }

    /** @param at when the last of its keys expires: from then on nobody can apply there */
    record KeysExpire(String agency, Instant at) {}

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
}
