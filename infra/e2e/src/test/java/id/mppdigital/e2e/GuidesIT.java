package id.mppdigital.e2e;

import static id.mppdigital.e2e.LivePlatform.person;
import static id.mppdigital.e2e.LivePlatform.url;
import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.local.process.Ports;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/** Newcomers get in by the guides alone: an agency in a new mall, a front-end that applies there, a register. */
class GuidesIT {
    private static final Logger log = LoggerFactory.getLogger(GuidesIT.class);
    private static final Duration A_NEWCOMERS_PATIENCE = Duration.ofMinutes(10);

    @Test
    void theGuidesCommandsLeadToACompletedApplicationAndToAFrontEndThatApplies(@TempDir Path folder)
            throws IOException, InterruptedException {
        var begin = System.nanoTime();
        assertThat(run("docs/guides/plug-in-an-agency.md", folder))
                .as("what the new agency issued proves what others ask for, and a life event asks it of nobody")
                .containsPattern("\"type\":\"health-certificate\".*\"by\":\"ISSUED\".*\"validUntil\"")
                .containsPattern("\"documents\":\\{[^}]*\"old-licence\"")
                .doesNotContainPattern("\"documents\":\\{[^}]*\"health-certificate\"");
        log.info("The path of a new agency took {}", Duration.ofNanos(System.nanoTime() - begin));

        var completed = applications("COMPLETED");
        assertThat(completed).hasSize(1);
        assertThat(person("siti").timeline(completed.getFirst().path("id").asString()))
                .containsExactly(
                        "SUBMITTED",
                        "RECEIVED",
                        "CORRECTION_REQUESTED",
                        "IN_REVIEW",
                        "IN_REVIEW",
                        "AWAITING_PAYMENT",
                        "PAID",
                        "APPROVED",
                        "ISSUED",
                        "COMPLETED");

        var printed = run("docs/guides/join-a-front-end.md", folder);
        assertThat(printed)
                .containsIgnoringCase("access-control-allow-origin: http://localhost:3000")
                .contains("unknown-mall");
        assertThat(applications("WITHDRAWN")).hasSize(1);
    }

    @Test
    void anAgencyOffersItsRegisterByTheGuideAloneAndAFormIsFilledFromIt(@TempDir Path folder)
            throws IOException, InterruptedException {
        assertThat(run("docs/guides/offer-a-register.md", folder))
                .contains("not-signed")
                .contains("customer 0107204415, fresh")
                .contains("\"source\":\"air-banjarmasin\"", "\"recipient\":\"air-banjarmasin\"");
    }

    @Test
    void aDataOfficerAnswersARightAndWorksABreachAndAnAuditorVerifiesTheLedger(@TempDir Path folder)
            throws IOException, InterruptedException {
        assertThat(run("docs/guides/protect-personal-data.md", folder))
                .containsPattern("due 20..-..-..T")
                .contains("Sedang saya perbaiki", "right REFUSED")
                .containsPattern("\"touched\" *: *1\\b")
                .containsPattern("\"told\" *: *1\\b")
                .containsPattern("\"authorityOverdue\" *: *false")
                .containsPattern("(?s)Verified.*Verified");
    }

    @Test
    void theReadmesJourneyWorksAsItStands(@TempDir Path folder) throws IOException, InterruptedException {
        assertThat(run("README.md", folder)).contains("skck", "6371", "unknown-mall");
    }

    private static String run(String page, Path folder) throws IOException, InterruptedException {
        var receiver = new Ports(Ports.Choice.ANY).choose(8300, null);
        var addresses = Map.of(
                "http://localhost:8080", url("gateway"),
                "http://localhost:9000", url("identity"),
                "8300", Integer.toString(receiver));
        return Guide.at(page).run(addresses, LivePlatform.FOLDER, folder, A_NEWCOMERS_PATIENCE);
    }

    private static List<JsonNode> applications(String status) {
        return person("siti")
                .api()
                .get("/applications/v1/applications?limit=100&mall=13.71&status=" + status)
                .require()
                .path("items")
                .valueStream()
                .toList();
    }
}
