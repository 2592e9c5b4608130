package id.mppdigital.drill.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.drill.ledger.Books;
import id.mppdigital.local.PlatformFolder;
import id.mppdigital.local.parts.Tuning;
import id.mppdigital.local.process.Home;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the saboteurs' migrations do to a real database. */
class SabotageIT {
    private static final String OUTBOX = "platform/starter/src/main/resources/db/platform/V1__outbox_and_inbox.sql";

    @TempDir
    Path folder;

    @Test
    void anEventLosesAFieldAndATableAColumnThatTheVersionBeforeReads() throws Exception {
        try (var platform = new PlatformFolder(folder.resolve("platform")).prepare(Tuning.LAPTOP)) {
            platform.start("postgres");
            try (var connection = new Books(platform).connect("application");
                    var statement = connection.createStatement()) {
                statement.execute(
                        Files.readString(Home.repositoryAbove(Path.of("")).resolve(OUTBOX)));
                statement.execute("create table application as select 'MPP-1' as registration_number");

                statement.execute(migration(Sabotage.REMOVED_FIELD));
                statement.execute(migration(Sabotage.RENAMED_COLUMN));

                statement.execute("""
                        insert into outbox (id, topic, source, type, subject, sequence, time, data)
                        select gen_random_uuid(), 't', 's', type, '1', 1, now(), '{"service": "skck", "mall": "63.71"}'
                        from (values ('id.mppdigital.application.submitted.v1'), ('id.mppdigital.other.v1')) v (type)
                        """);
                assertThat(first(statement, "select data from outbox where type like '%submitted%'"))
                        .isEqualTo("{\"mall\": \"63.71\"}");
                assertThat(first(statement, "select data from outbox where type like '%other%'"))
                        .contains("skck");
                assertThat(first(statement, "select number from application")).isEqualTo("MPP-1");
            }
        }
    }

    private static String first(Statement statement, String sql) throws Exception {
        try (var rows = statement.executeQuery(sql)) {
            rows.next();
            return new String(rows.getBytes(1), StandardCharsets.UTF_8);
        }
    }

    /** As it lies in the jar of the next version. */
    private String migration(Sabotage sabotage) throws Exception {
        var home = Files.createDirectories(folder.resolve(sabotage.name()));
        var jar = home.resolve("application-service-1.0.jar");
        try (var content = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            Files.createDirectories(content.getPath("BOOT-INF/classes/db/migration"));
        }
        var spoiled = sabotage.in(jar, Sabotage.SERVICE, home);
        try (var content = FileSystems.newFileSystem(spoiled)) {
            return Files.readString(content.getPath("BOOT-INF/classes/db/migration/V9999__sabotage.sql"));
        }
    }
}
