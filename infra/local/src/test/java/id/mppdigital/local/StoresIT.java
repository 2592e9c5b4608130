package id.mppdigital.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mppdigital.local.kafka.Kafka;
import id.mppdigital.local.mail.MailCatcherPart;
import id.mppdigital.local.parts.Part;
import id.mppdigital.local.parts.Tuning;
import id.mppdigital.local.postgres.Postgres;
import id.mppdigital.local.process.Home;
import id.mppdigital.local.process.Ports;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The parts that hold data, as real processes. */
class StoresIT {
    private static final Part POSTGRES = new Postgres(List.of("catalog", "citizen"));
    private static final Part MAIL = new MailCatcherPart();
    private static final List<Part> STORES = List.of(POSTGRES, new Kafka(), MAIL);

    @TempDir
    private Path folder;

    @Test
    void rowsAndTopicsOutliveStoppingAndKilling() throws Exception {
        try (var platform = start()) {
            execute(platform, "CREATE TABLE kept (word text)");
            execute(platform, "INSERT INTO kept VALUES ('pertama')");
            admin(
                    platform,
                    admin -> admin.createTopics(List.of(new NewTopic("mpp.kept", 1, (short) 1)))
                            .all()
                            .get());
        }
        try (var platform = start()) {
            assertThat(word(platform)).isEqualTo("pertama");
            assertThat(topics(platform)).contains("mpp.kept");

            platform.kill("postgres");
            platform.kill("kafka");
            assertThat(platform.status())
                    .extracting(PartStatus::state)
                    .containsExactly(PartStatus.State.DEAD, PartStatus.State.DEAD, PartStatus.State.READY);
            platform.start("postgres");
            platform.start("kafka");
            assertThat(word(platform)).isEqualTo("pertama");
            assertThat(topics(platform)).contains("mpp.kept");
        }
    }

    @Test
    void aServiceReachesItsOwnDatabaseOnly() {
        try (var platform = start(List.of(POSTGRES))) {
            assertThatThrownBy(() -> connect(platform, "citizen", "catalog").close())
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied for database");
        }
    }

    @Test
    void whatACrashedLauncherLeftIsCleanedUpByTheNextOne() throws Exception {
        var crashed = start();
        execute(crashed, "CREATE TABLE kept (word text)");
        execute(crashed, "INSERT INTO kept VALUES ('bertahan')");
        // Nobody closes it: its processes live on, and one of them is dead.
        crashed.kill("kafka");
        try (var next = start()) {
            assertThat(next.status()).extracting(PartStatus::state).containsOnly(PartStatus.State.READY);
            assertThat(word(next)).isEqualTo("bertahan");
        }
        assertThat(crashed.status()).extracting(PartStatus::state).doesNotContain(PartStatus.State.READY);
    }

    @Test
    void aLostRunFileLeavesNothingRunning() throws Exception {
        var crashed = start(List.of(POSTGRES, MAIL));
        Files.delete(folder.resolve("run/platform.json"));
        try (var next = start(List.of(POSTGRES, MAIL))) {
            assertThat(next.status()).extracting(PartStatus::state).containsOnly(PartStatus.State.READY);
        }
        assertThat(crashed.status()).extracting(PartStatus::pid).containsOnlyNulls();
    }

    @Test
    void aMailSentToTheCatcherCanBeRead() throws Exception {
        try (var platform = start(List.of(MAIL))) {
            send(platform);
            var page = get(platform.url("mail"));
            var json = get(platform.url("mail").resolve("/api/messages"));
            assertThat(page).contains("Permohonan diterima", "siti@example.id");
            assertThat(json)
                    .contains("\"id\":1", "\"to\":[\"siti@example.id\"]", "\"subject\":\"Permohonan diterima\"");
        }
    }

    private Platform start() {
        return start(STORES);
    }

    private Platform start(List<Part> parts) {
        var home = new Home(Home.repositoryAbove(Path.of("")), folder);
        return new Startup(home, parts, Ports.Choice.ANY, Tuning.LAPTOP, Progress.SILENT).run();
    }

    private static Connection connect(Platform platform, String database, String role) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + platform.port("postgres") + "/" + database,
                role,
                platform.keys().secret("database-" + role));
    }

    private static void execute(Platform platform, String sql) throws SQLException {
        try (var connection = connect(platform, "catalog", "catalog");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String word(Platform platform) throws SQLException {
        try (var connection = connect(platform, "catalog", "catalog");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT word FROM kept")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private interface Question<T> {
        T ask(Admin admin) throws Exception;
    }

    private static <T> T admin(Platform platform, Question<T> question) throws Exception {
        try (var admin =
                Admin.create(Map.<String, Object>of("bootstrap.servers", "localhost:" + platform.port("kafka")))) {
            return question.ask(admin);
        }
    }

    private static Iterable<String> topics(Platform platform) throws Exception {
        return admin(platform, admin -> admin.listTopics().names().get());
    }

    private static void send(Platform platform) throws MessagingException {
        var settings = new Properties();
        settings.setProperty("mail.smtp.host", "127.0.0.1");
        settings.setProperty("mail.smtp.port", Integer.toString(platform.port("mail-smtp")));
        var message = new MimeMessage(Session.getInstance(settings));
        message.setFrom("mpp@example.id");
        message.setRecipients(RecipientType.TO, "siti@example.id");
        message.setSubject("Permohonan diterima");
        message.setText("Selamat pagi");
        Transport.send(message);
    }

    private static String get(URI url) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(url).build(), BodyHandlers.ofString())
                    .body();
        }
    }
}
