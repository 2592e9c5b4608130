package id.mppdigital.platform.observability;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whether the database's write-ahead log reaches its archive, as the server says itself: what is not there can't be
 * restored, and it fills the server's disk meanwhile. A server that archives nothing, or in another way, shows 0.
 */
class DatabaseArchive implements MeterBinder {
    private final JdbcClient jdbc;

    DatabaseArchive(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("mpp.database.archive.failing", this, DatabaseArchive::failingSeconds)
                .description("How long no file of the database's log could be archived; 0 if the last one could")
                .baseUnit("seconds")
                .register(registry);
    }

    double failingSeconds() {
        return jdbc.sql("""
                        select case when last_failed_time > coalesce(last_archived_time, '-infinity')
                               then extract(epoch from now() - coalesce(last_archived_time, stats_reset, last_failed_time))
                               else 0 end
                        from pg_stat_archiver
                        """).query(Double.class).single();
    }
}
