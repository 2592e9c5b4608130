package id.mppdigital.e2e;

import static id.mppdigital.e2e.LivePlatform.person;
import static id.mppdigital.e2e.LivePlatform.platform;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A contract with the register that grants verification and no data, against the register simulator. */
class MatchingRegisterIT {
    private static final Duration SOON = Duration.ofSeconds(90);

    @BeforeEach
    void theRegisterOnlyCompares() {
        platform().stop("citizen-service");
        platform().start("citizen-service", Map.of("MPP_DUKCAPIL_ACCESS", "match"));
    }

    @AfterEach
    void theRegisterGivesDataAgain() {
        platform().stop("citizen-service");
        platform().start("citizen-service");
    }

    @Test
    void itVouchesForWhatACitizenDeclaredAndKeepsWhatDiffersToItself() {
        var lina = person("lina");
        await().atMost(SOON).until(() -> lina.api().get("/citizens/v1/me").ok());
        var first = lina.prefill(Forms.BIRTH);
        assertThat(first.states())
                .containsEntry("applicantName", "unknown")
                .containsEntry("applicantOccupation", "unknown");
        assertThat(first.attestation()).isEqualTo("");

        // As her record has it, but for the occupation.
        lina.submit(
                        Forms.BIRTH,
                        first,
                        Forms.all(Forms.particulars("lina"), Forms.aboutMe("lina"), Forms.child("Anak Lina")),
                        "birth-letter",
                        lina.upload(SampleDocument.BIRTH_LETTER),
                        Map.of())
                .require();

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(lina.prefill(Forms.POLICE).states())
                        .containsEntry("applicantName", "fresh")
                        .containsEntry("applicantBirthDate", "fresh")
                        .containsEntry("applicantGender", "fresh")
                        .containsEntry("applicantMaritalStatus", "fresh")
                        .containsEntry("rt", "fresh")
                        .containsEntry("applicantOccupation", "conflict"));
        var police = lina.prefill(Forms.POLICE);
        assertThat(police.known())
                .containsEntry("applicantName", "Lina Marlina")
                .doesNotContainKey("applicantOccupation");
        assertThat(police.attestation()).isNotEqualTo("");
        assertThat(uses(lina).toString()).contains("REGISTER_ASKED").doesNotContain("PERAWAT");
        assertThat(lina.submit(
                                Forms.POLICE,
                                police,
                                Forms.all(newInThisForm(), Forms.purpose()),
                                "photo",
                                lina.upload(SampleDocument.PHOTO),
                                Map.of())
                        .status())
                .isEqualTo(201);
    }

    private static JsonNode uses(Person person) {
        return person.api().get("/citizens/v1/me/data-uses?limit=100").require();
    }

    /** The register says what is wrong and not what is right. */
    private static Map<String, Object> newInThisForm() {
        return Map.of("applicantOccupation", "Perawat", "fatherName", "Juhrani", "motherName", "Siti Maisarah");
    }
}
