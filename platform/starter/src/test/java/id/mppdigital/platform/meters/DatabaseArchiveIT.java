package id.mppdigital.platform.meters;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.platform.test.server.PostgreSql;
import io.micrometer.core.instrument.Tags;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A table in place of the server's own view: another server would have to be started for each case. */
class DatabaseArchiveIT {
    private static final PostgreSql.Database DATABASE = PostgreSql.newDatabase();

    private final JdbcClient server = client("");
    private final JdbcClient told = client("?currentSchema=told,pg_catalog");

    private static JdbcClient client(String parameters) {
        return JdbcClient.create(
                new DriverManagerDataSource(DATABASE.url() + parameters, DATABASE.user(), DATABASE.password()));
    }

    @BeforeEach
    void aServerThatTells() {
        server.sql("""
                drop schema if exists told cascade;
                create schema told;
                create table told.pg_stat_archiver as select * from pg_catalog.pg_stat_archiver;
                """).update();
    }

    private void archived(String archived, String failed) {
        told.sql("""
                update told.pg_stat_archiver set stats_reset = now() - interval '1 day',
                    last_archived_time = now() - cast(:archived as interval),
                    last_failed_time = now() - cast(:failed as interval)
                """).param("archived", archived).param("failed", failed).update();
    }

    private double shown(JdbcClient client) {
        return DatabaseArchive.meter().read(client).getOrDefault(Tags.empty(), Double.NaN);
    }

    @Test
    void aServerThatArchivesNothingFailsInNothing() {
        assertThat(shown(server)).isZero();
    }

    @Test
    void theTimeCountsFromTheLastFileThatReachedTheArchive() {
        archived("600 seconds", "5 seconds");

        assertThat(shown(told)).isBetween(600.0, 660.0);
    }

    @Test
    void whatFailedBeforeTheLastFileIsOver() {
        archived("5 seconds", "600 seconds");

        assertThat(shown(told)).isZero();
    }

    @Test
    void anArchiveThatNeverTookAFileCountsFromTheServersStart() {
        archived("1 second", "5 seconds");
        told.sql("update told.pg_stat_archiver set last_archived_time = null").update();

        assertThat(shown(told)).isBetween(86_400.0, 86_460.0);
    }
}
