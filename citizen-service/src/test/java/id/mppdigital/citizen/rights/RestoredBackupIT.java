package id.mppdigital.citizen.rights;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.citizen.CitizenApi;
import id.mppdigital.citizen.CitizenTest;
import id.mppdigital.citizen.Person;
import id.mppdigital.citizen.attributes.Attributes;
import id.mppdigital.citizen.attributes.Fact;
import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.platform.test.FurtherInstance;
import id.mppdigital.platform.test.server.Backup;
import id.mppdigital.platform.test.server.PostgreSql;
import id.mppdigital.platform.test.server.PostgreSql.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.node.StringNode;

/** A backup of before an erasure is restored as section 4 of the guide says, and the service is started on it. */
class RestoredBackupIT extends CitizenTest {
    private static final Path GUIDE = Path.of("../docs/guides/protect-personal-data.md");
    private static final String SERVICE = "skck-restored";
    private static final Set<String> KEYS = Set.of("data_key", "erased_account");
    private static final FactSource FRIEND = FactSource.ofCitizen("friend");

    @Autowired
    ConfigurableApplicationContext context;

    @Autowired
    Attributes attributes;

    @Value("${spring.datasource.url}")
    String url;

    @Value("${spring.datasource.username}")
    String user;

    @Value("${spring.datasource.password}")
    String password;

    private final Person joko = Person.fresh();

    @Test
    void who_was_erased_since_stays_erased_and_all_others_are_back() throws Exception {
        known(maria, "Yosef");
        others.publishService(SERVICE, Map.of("name", "dukcapil.person/name"));
        assertThat(api.prefill(maria, SERVICE).status()).isEqualTo(200);
        assertThat(api.post(maria, "/rights", "copy", Map.of("kind", "ACCESS")).status())
                .isEqualTo(201);
        known(joko, "Ruth");
        var running = new Database(url, user, password);
        var data = Backup.without(running, KEYS);

        var erasure = Map.of("kind", "ERASURE", "confirmed", true);
        assertThat(api.post(maria, "/rights", "gone", erasure).status()).isEqualTo(201);
        var keys = Backup.only(running, KEYS);
        var restored = PostgreSql.newDatabase();
        startedOn(restored).close(); // it makes the tables
        data.restoreInto(restored);
        keys.restoreInto(restored);
        assertThat(tablesWith(maria, restored))
                .as("what the backup holds of her, and no key that opens it")
                .contains("attribute", "citizen", "data_use", "ledger_chain", "rights_request")
                .doesNotContain("data_key");
        playTheGuide(restored);

        assertThat(tablesWith(maria, restored)).isEmpty();
        assertThat(tablesWith(joko, restored)).contains("attribute", "citizen", "data_key");
        try (var instance = startedOn(restored)) {
            var there = new CitizenApi(
                    RestTestClient.bindToServer()
                            .baseUrl("http://localhost:"
                                    + instance.getEnvironment().getRequiredProperty("local.server.port"))
                            .build(),
                    tokens);
            assertThat(there.get(joko, "/attributes").json().toString()).contains("Ruth");
            assertThat(there.get(maria, "").status()).as("she is somebody new").isEqualTo(200);
            assertThat(there.get(maria, "/attributes").json().toString()).doesNotContain("Yosef");
            assertThat(there.get(maria, "/data-uses").json().path("items")).isEmpty();
        }
    }

    private void known(Person person, String friend) {
        assertThat(api.get(person, "").status()).isEqualTo(200);
        attributes.declare(person.account(), List.of(Fact.declared(FRIEND, StringNode.valueOf(friend), Instant.EPOCH)));
    }

    /** The tables in which somebody's account stands anywhere. */
    private static List<String> tablesWith(Person person, Database database) {
        var jdbc = JdbcClient.create(new DriverManagerDataSource(database.url(), database.user(), database.password()));
        return jdbc
                .sql("select tablename from pg_tables where schemaname = 'public'")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> jdbc.sql(
                                "select exists (select from %s t where t::text like :account)".formatted(table))
                        .param("account", "%" + person.account() + "%")
                        .query(Boolean.class)
                        .single())
                .toList();
    }

    private static void playTheGuide(Database database) throws IOException, SQLException {
        var guide = Files.readString(GUIDE);
        var begin = guide.indexOf("<<'SQL'\n") + "<<'SQL'\n".length();
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.execute(guide.substring(begin, guide.indexOf("\nSQL\n", begin)));
        }
    }

    private ConfigurableApplicationContext startedOn(Database database) {
        return FurtherInstance.of(
                context,
                Map.of(
                        "spring.datasource.url", database.url(),
                        "spring.datasource.username", database.user(),
                        "spring.datasource.password", database.password()));
    }
}
