package id.mppdigital.e2e;

import static id.mppdigital.e2e.LivePlatform.agency;
import static id.mppdigital.e2e.LivePlatform.person;
import static id.mppdigital.e2e.LivePlatform.platform;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.mppdigital.local.process.Shell;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Three outages in a real Prometheus: each calls somebody, by the alert that its runbook is written for. The chart's
 * rules with shorter times and nothing else changed ({@link #hurried}). Takes minutes, so it is asked for by name:
 * {@code -Dmpp.e2e.outages=true}.
 */
@EnabledIfSystemProperty(named = "mpp.e2e.outages", matches = "true")
class OutageAlertsIT {
    private static final Duration SOON = Duration.ofSeconds(120);

    private static LivePrometheus prometheus;

    @BeforeAll
    static void watched() throws Exception {
        assumeTrue(Shell.has("prometheus") || System.getenv("CI") != null, "prometheus is not installed");
        prometheus = LivePrometheus.with(hurried(Files.readString(Path.of("../helm/mpp/rules/mpp.yaml"))));
        await().ignoreExceptions().until(() -> prometheus.answers());
    }

    /** A minute becomes five seconds, a quarter of an hour 15; an alert need hold for 5 s only. */
    private static String hurried(String rules) {
        return rules.replaceAll("for: \\d+[mh]", "for: 5s")
                .replaceAll("_seconds\\) > 60\\b", "_seconds) > 5")
                .replaceAll("_seconds\\) > 900\\b", "_seconds) > 15");
    }

    @AfterEach
    void everythingIsUpAgain() {
        agency("disdukcapil").mode("UP");
        platform().start("kafka");
        platform().start("postgres");
    }

    @AfterAll
    static void unwatched() throws Exception {
        if (prometheus != null) {
            prometheus.close();
        }
    }

    @Test
    void aBrokerThatIsAwayIsToldByTheOutbox() {
        var form = new Form();
        var outage = Outage.of("broker", "MppOutboxOld application-service");
        platform().kill("kafka");
        form.submit();

        outage.fires();
        platform().start("kafka");
        outage.ends();
    }

    @Test
    void anAgencyThatTakesNothingIsToldByTheAgeOfItsDeliveries() {
        var form = new Form();
        var outage = Outage.of("agency", "MppAgencyUnreached disdukcapil-banjarmasin");
        agency("disdukcapil").mode("DOWN");
        form.submit();

        outage.fires();
        agency("disdukcapil").mode("UP");
        outage.ends();
    }

    @Test
    void aDatabaseThatIsAwayIsToldByItsServicesWhichAreStillScraped() {
        var outage = Outage.of("database", "MppDatabaseUnreached application-service");
        platform().kill("postgres");

        outage.fires();
        assertThat(prometheus.firing()).noneMatch(alert -> alert.startsWith("MppServiceAbsent"));
        platform().start("postgres");
        outage.ends();
    }

    /** What is away since a moment, and the alert that it has to raise. */
    private record Outage(String away, String alert, long since) {
        /** Begins now. */
        static Outage of(String away, String alert) {
            assertThat(prometheus.firing()).doesNotContain(alert);
            return new Outage(away, alert, System.nanoTime());
        }

        void fires() {
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(prometheus.firing()).contains(alert));
            print("fired", since, "the outage began");
        }

        /** To be called when what was away answers again. */
        void ends() {
            long mended = System.nanoTime();
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(prometheus.firing()).doesNotContain(alert));
            print("ended", mended, "it was mended");
        }

        /** For docs/operations.md. */
        private void print(String what, long moment, String since) {
            long seconds = Duration.ofNanos(System.nanoTime() - moment).toSeconds();
            System.out.printf("%s: %s %s %d s after %s%n", away, alert, what, seconds, since);
        }
    }

    /** Filled in while all is well; only the last step meets the outage. */
    private static final class Form {
        private final Person joko = person("joko");
        private final Person.Prefilled known;
        private final String receipt;

        Form() {
            joko.signIn();
            known = joko.prefill(Forms.BIRTH);
            receipt = joko.upload(SampleDocument.BIRTH_LETTER);
        }

        void submit() {
            joko.submit(
                            Forms.BIRTH,
                            known,
                            Forms.all(Forms.aboutMe("joko"), Forms.child("Anak Siaga")),
                            "birth-letter",
                            receipt,
                            Map.of())
                    .require();
        }
    }
}
