package id.mppdigital.citizen.applications;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.platform.test.server.PostgreSql;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** An agency issues documents for applications that came before this service kept them, too. */
class EarlierApplicationsIT {
    /** Otherwise Flyway's own transaction is waited for by an index that is built concurrently, for ever. */
    private static final Map<String, String> AS_THE_SERVICE = Map.of("flyway.postgresql.transactional.lock", "false");

    private final DataSource database = database();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final UUID shared = UUID.randomUUID();
    private final UUID granted = UUID.randomUUID();

    @Test
    void areKnownFromTheLedgerAndTheGrants() {
        flyway().target("30").load().migrate();
        share(shared);
        share(shared);
        grant(shared);
        grant(granted);

        flyway().load().migrate();

        assertThat(jdbc.sql("select * from application")
                        .query(Application.class)
                        .list())
                .containsExactlyInAnyOrder(
                        new Application(shared, "acc-siti", "polres-banjarmasin", "63.71", "skck", null),
                        new Application(granted, "acc-siti", "polres-banjarmasin", "63.71", "skck", null));
    }

    private void share(UUID application) {
        jdbc.sql("""
                insert into data_use (id, account, at, action, purpose, legal_basis, recipient, sources, service, mall,
                                      application_id)
                values (:id, 'acc-siti', now(), 'SHARED_WITH_AGENCY', 'HANDLE_APPLICATION', 'law', 'polres-banjarmasin', '{}',
                        'skck', '63.71', :application)
                """)
                .param("id", UUID.randomUUID())
                .param("application", application)
                .update();
    }

    private void grant(UUID application) {
        jdbc.sql("""
                insert into document_grant (document, application_id, account, agency, mall, service)
                values (:document, :application, 'acc-siti', 'polres-banjarmasin', '63.71', 'skck')
                """)
                .param("document", UUID.randomUUID())
                .param("application", application)
                .update();
    }

    private FluentConfiguration flyway() {
        return Flyway.configure()
                .configuration(AS_THE_SERVICE)
                .dataSource(database)
                .locations("classpath:db/migration");
    }

    private static DataSource database() {
        PostgreSql.Database fresh = PostgreSql.newDatabase();
        return new DriverManagerDataSource(fresh.url(), fresh.user(), fresh.password());
    }
}
