package id.mppdigital.e2e.rights;

import static id.mppdigital.e2e.LivePlatform.agency;
import static id.mppdigital.e2e.LivePlatform.citizen;
import static id.mppdigital.e2e.LivePlatform.officer;
import static id.mppdigital.e2e.LivePlatform.platform;
import static id.mppdigital.e2e.LivePlatform.url;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.e2e.Filing;
import id.mppdigital.e2e.Forms;
import id.mppdigital.e2e.Person;
import id.mppdigital.local.access.Answer;
import id.mppdigital.local.access.Api;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The police's program refuses Zainal; he objects, the data officer agrees, and an officer decides anew. */
class DecidedAnewIT {
    private static final Map<String, Object> REFUSAL = Map.of(
            "to",
            "REJECTED",
            "reason",
            Map.of("id", "Ditolak oleh program.", "en", "Refused by a program."),
            "legalBasis",
            "Perpol 6/2023",
            "appealRoute",
            "Kapolresta Banjarmasin");

    @AfterEach
    void thePoliceDecideAgain() {
        agency("polres").decides(true);
    }

    @Test
    void a_refusal_by_a_program_is_set_aside_and_the_new_decision_is_told() throws Exception {
        var zainal = citizen("zainal", "6371031211820073", "Zainal Arifin");
        var rights = new Rights(zainal);
        zainal.signIn();
        agency("polres").decides(false);
        var id = Filing.of(zainal, Forms.POLICE, Forms.purpose(), "photo");
        await().until(() -> zainal.status(id).equals("RECEIVED"));
        var program = new Api(url("gateway"), platform().token("polres-banjarmasin"));
        moves(program, id, REFUSAL).require();
        // citizen-service learns of it a moment later.
        var objection = Map.<String, Object>of("about", Map.of("applicationId", id, "reason", "Tidak ada orang"));
        await().untilAsserted(() ->
                assertThat(rights.ask("OBJECTION", objection).ok()).isTrue());
        var request = rights.all().getFirst().path("id").asString();
        assertThat(zainal.status(id)).as("not by the objection alone").isEqualTo("REJECTED");

        Rights.answer(request, "FULFILLED", "Seorang petugas akan memutuskan.").require();

        await().until(() -> zainal.status(id).equals("IN_REVIEW"));
        var again = moves(program, id, REFUSAL);
        assertThat(again.json().path("code").asString()).as("the program again").isEqualTo("person-must-decide");
        assertThat(again.status()).isEqualTo(403);
        moves(officer("polres-banjarmasin"), id, Map.of("to", "APPROVED")).require();

        assertThat(entries(zainal, id).stream().map(entry -> entry.path("to").asString()))
                .containsSubsequence("REJECTED", "IN_REVIEW", "APPROVED");
        assertThat(entries(zainal, id).stream()
                        .filter(entry -> entry.path("setAside").asBoolean(false))
                        .map(entry -> entry.path("to").asString()))
                .containsExactly("REJECTED");
        await().untilAsserted(() -> assertThat(zainal.inbox().stream()
                        .filter(message ->
                                message.path("applicationId").asString("").equals(id))
                        .map(message -> message.path("occasion").asString()))
                .contains("REJECTED", "IN_REVIEW", "APPROVED"));
        await().untilAsserted(() -> assertThat(
                        rights.ask("OBJECTION", objection).json().path("code").asString())
                .isEqualTo("decided-by-a-person"));
    }

    private static Answer moves(Api by, String id, Map<String, Object> move) {
        return by.post("/applications/v1/applications/" + id + "/transitions", move, Map.of());
    }

    private static List<JsonNode> entries(Person person, String id) {
        return person.api()
                .get("/applications/v1/applications/" + id + "/timeline")
                .require()
                .path("items")
                .valueStream()
                .toList();
    }
}
