package id.mppdigital.platform.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReadinessIT {
    private static OneInstance instance;

    @BeforeAll
    static void start() {
        instance = new OneInstance("spring.datasource.hikari.maximum-pool-size=3");
    }

    @AfterAll
    static void end() {
        instance.close();
    }

    @Test
    void anInstanceIsReadyWhileItsDatabaseAnswersAndOnlyThen() throws Exception {
        assertThat(instance.readiness()).isEqualTo(200);

        administer(
                "alter database %1$s with allow_connections false",
                "select pg_terminate_backend(pid) from" + " pg_stat_activity where datname = '%1$s'");
        await().until(() -> instance.readiness() == 503);

        administer("alter database %1$s with allow_connections true");
        await().until(() -> instance.readiness() == 200);
    }

    @Test
    void anInstanceThatUsesAllItsConnectionsStaysReady() throws Exception {
        var pool = instance.context().getBean(DataSource.class);
        try (var _ = pool.getConnection();
                var _ = pool.getConnection();
                var _ = pool.getConnection()) {
            assertThat(instance.readiness()).isEqualTo(200);
        }
    }

    /** The administrator's connection is to another database of the same server. */
    private static void administer(String... statements) throws SQLException {
        var environment = instance.context().getEnvironment();
        var url = environment.getRequiredProperty("spring.datasource.url");
        int name = url.lastIndexOf('/') + 1;
        try (var connection = DriverManager.getConnection(
                        url.substring(0, name) + "postgres",
                        environment.getRequiredProperty("spring.datasource.username"),
                        environment.getRequiredProperty("spring.datasource.password"));
                var statement = connection.createStatement()) {
            for (var each : statements) {
                statement.execute(each.formatted(url.substring(name)));
            }
        }
    }
}
