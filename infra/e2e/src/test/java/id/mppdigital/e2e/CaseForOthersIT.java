package id.mppdigital.e2e;

import static id.mppdigital.e2e.LivePlatform.agency;
import static id.mppdigital.e2e.LivePlatform.citizen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A parent submits a move to another region for a child: the parts are the child's, and both names stand in them. */
class CaseForOthersIT {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String KIRANA = "6371035503150066";
    private static final Map<String, String> PARTS =
            Map.of("pindah", "pindah-datang", "kk", "kartu-keluarga", "ktp", "ktp-el");

    @Test
    void a_parent_submits_for_a_child_with_a_statement_for_each_part() throws Exception {
        var wira = citizen("wira", "6371031406850065", "Wira Wirawan");
        wira.signIn();
        var acting = OnBehalf.ofChild(wira, KIRANA);
        var body = LifeCase.submission(
                wira,
                "pindah-rumah",
                move(),
                List.of(),
                service -> Person.Prefilled.of(acting.prefill(service).require()));

        var statements = statements(acting);
        var incomplete = new LinkedHashMap<>(statements);
        incomplete.remove("ktp");
        body.put("representations", incomplete);
        assertThat(LifeCase.submit(wira, body, UUID.randomUUID().toString()).status())
                .isEqualTo(422);
        body.put("representations", statements);
        var move = LifeCase.begin(wira, body, UUID.randomUUID().toString());

        await().atMost(SOON).untilAsserted(() -> assertThat(move.state("kk")).isEqualTo("ASKS"));
        var letter = agency("disdukcapil").of(move.application("pindah")).getFirst();
        assertThat(letter.at("/dossier/answers/applicantNik").asString()).isEqualTo(KIRANA);
        assertThat(wira.api()
                        .get("/applications/v1/applications/" + move.application("pindah"))
                        .status())
                .as("the child's")
                .isEqualTo(404);
        assertThat(acting.follow(move.application("pindah"))
                        .require()
                        .at("/timeline/0/represented/principal")
                        .asString())
                .isEqualToIgnoringCase("Kirana Wirawan");
        assertThat(wira.api().get(LifeCase.CASES).require().path("items")).isEmpty();
        assertThat(wira.api()
                        .get(LifeCase.CASES + "?forOthers=true")
                        .require()
                        .at("/items/0/id")
                        .asString())
                .isEqualTo(move.id());

        // Once the parent acts no more, the case is not theirs to see.
        acting.end().require();
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(
                                wira.api().get(LifeCase.CASES + "/" + move.id()).status())
                        .isEqualTo(404));
    }

    private static Map<String, String> statements(OnBehalf acting) {
        var statements = new LinkedHashMap<String, String>();
        PARTS.forEach((part, service) -> statements.put(
                part, acting.statement(service).require().get("statement").asString()));
        return statements;
    }

    private static Map<String, Object> move() {
        return Forms.all(
                Forms.aboutMe("wira"),
                Map.of(
                        "destinationAddress", "Jalan Anggrek 9, Banjarbaru",
                        "destinationVillage", "63.72.01.1001",
                        "moveDate", Forms.daysAgo(9),
                        "moveReason", "FAMILY",
                        "movingMembers", 1));
    }
}
