package id.mppdigital.platform.meters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.platform.PlatformTestApp;
import id.mppdigital.platform.test.RealParts;
import id.mppdigital.platform.test.server.PostgreSql;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;

/** What Prometheus gets of a service whose database answers, hangs, is busy or is used by too many. */
class ScrapeIT {
    /** A scrape is given up before a connection of the pool is, for which 5 s are waited. */
    private static final Duration AT_ONCE = Duration.ofSeconds(1);

    private static final String OUTBOX = "mpp_outbox_oldest_seconds ";
    private static final String INBOX = "mpp_inbox_oldest_seconds ";
    private static final String OUTBOX_SINCE = "mpp_meters_unmeasured_seconds{meter=\"mpp.outbox.oldest\"} ";
    private static final String INBOX_SINCE = "mpp_meters_unmeasured_seconds{meter=\"mpp.inbox.oldest\"} ";

    private static final PostgreSql.Database DATABASE = PostgreSql.newDatabase();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static SilentWay way;
    private static ConfigurableApplicationContext service;

    @BeforeAll
    static void start() throws IOException {
        way = new SilentWay(DATABASE.url());
        service = new SpringApplicationBuilder(PlatformTestApp.class)
                .initializers(
                        new RealParts(),
                        it -> TestPropertyValues.of(
                                        "spring.datasource.url=" + way.jdbcUrl(),
                                        "spring.datasource.hikari.maximum-pool-size=3",
                                        "mpp.meters.interval=2s",
                                        "mpp.meters.timeout=1s",
                                        "server.port=0")
                                .applyTo(it))
                .run();
    }

    @AfterAll
    static void end() throws IOException {
        way.speak();
        service.close();
        way.close();
        HTTP.shutdownNow();
    }

    @Test
    void aDatabaseThatHangsDelaysNoScrapeAndNothingOldIsTakenForNew() {
        awaitScraped(scrape -> assertThat(scrape).contains(OUTBOX + "0.0", OUTBOX_SINCE + "0.0"));

        way.fallSilent();
        try {
            awaitScraped(scrape -> assertThat(scrape)
                    .contains(OUTBOX + "NaN", INBOX + "NaN", "mpp_database_archive_failing_seconds NaN")
                    .doesNotContain(OUTBOX_SINCE + "0.0", INBOX_SINCE + "0.0"));
        } finally {
            way.speak();
        }

        awaitScraped(scrape -> assertThat(scrape)
                .contains(OUTBOX + "0.0", OUTBOX_SINCE + "0.0")
                .noneMatch(line -> line.startsWith("mpp_") && line.endsWith("NaN")));
    }

    @Test
    void aTableThatIsLockedKeepsNoMeterFromBeingMeasuredButItsOwn() throws Exception {
        try (var other = DriverManager.getConnection(DATABASE.url(), DATABASE.user(), DATABASE.password());
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table outbox in access exclusive mode");

            awaitScraped(scrape -> assertThat(scrape)
                    .contains(OUTBOX + "NaN", INBOX + "0.0", INBOX_SINCE + "0.0")
                    .doesNotContain(OUTBOX_SINCE + "0.0"));
        }
        awaitScraped(scrape -> assertThat(scrape).contains(OUTBOX + "0.0"));
    }

    @Test
    void whoHasNoConnectionLeftIsMeasuredAllTheSame() throws Exception {
        var pool = service.getBean(DataSource.class);
        try (var _ = pool.getConnection();
                var _ = pool.getConnection();
                var _ = pool.getConnection()) {
            service.getBean(DatabaseMeters.class).measure();

            awaitScraped(scrape -> assertThat(scrape).contains(OUTBOX + "0.0", OUTBOX_SINCE + "0.0"));
        }
    }

    private interface Assertion {
        void on(List<String> scrape);
    }

    /** One scrape that is late is the machine's doing; here none would be in time. */
    private static void awaitScraped(Assertion assertion) {
        ThrowingRunnable scraped = () -> assertion.on(scrape());
        await().ignoreException(HttpTimeoutException.class).untilAsserted(scraped);
    }

    private static List<String> scrape() throws IOException, InterruptedException {
        var port = service.getEnvironment().getRequiredProperty("local.server.port");
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/prometheus"))
                .timeout(AT_ONCE)
                .build();
        return HTTP.send(request, BodyHandlers.ofString()).body().lines().toList();
    }
}
