package id.mppdigital.e2e;

import static id.mppdigital.e2e.LivePlatform.agency;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A move, submitted once: family card and identity card come with the new address, and nobody is asked for it again. */
class MovingHouseIT {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Map<String, String> NEW_ADDRESS = Map.of(
            "address", "JALAN PRAMUKA RT 12 RW 3 NO. 9",
            "rt", "012",
            "rw", "003",
            "village", "KURIPAN",
            "district", "BANJARMASIN TIMUR",
            "regency", "KOTA BANJARMASIN",
            "province", "KALIMANTAN SELATAN",
            "familyCardNumber", "6371042205150071");

    @Test
    void a_move_is_submitted_once_and_every_card_has_the_new_address() throws Exception {
        var arif = LivePlatform.citizen("arif", "6371042212910071", "Arif Rahmani");
        arif.signIn();
        var form = arif.api().get("/catalog/v1/life-events/pindah-rumah/form").require();
        assertThat(form.path("documents")
                        .valueStream()
                        .map(it -> it.path("code").asString()))
                .doesNotContain("event-proof");
        var asked = form.at("/form/properties");
        assertThat(asked.propertyNames())
                .filteredOn(field -> !asked.path(field).has("x-source"))
                .as("of the new address only where it is")
                .containsExactlyInAnyOrder(
                        "destinationAddress", "destinationVillage", "moveDate", "moveReason", "movingMembers");

        var move = LifeCase.begin(
                arif,
                LifeCase.submission(arif, "pindah-rumah", typed(), List.of()),
                UUID.randomUUID().toString());
        await().atMost(SOON).until(move::hasEnded);

        assertThat(List.of("pindah", "kk", "ktp"))
                .allSatisfy(part -> assertThat(move.state(part)).isEqualTo("GRANTED"));
        for (var part : List.of("kk", "ktp")) {
            var received = agency("disdukcapil").of(move.application(part)).getFirst();
            assertThat(addressIn(received.at("/dossier/answers"))).as(part).isEqualTo(NEW_ADDRESS);
        }
        assertThat(agency("disdukcapil")
                        .of(move.application("kk"))
                        .getFirst()
                        .at("/dossier/documents")
                        .valueStream()
                        .map(it -> it.path("requirement").asString()))
                .as("the letter on the move proves it")
                .containsExactly("event-proof");
        assertThat(arif.api()
                        .get("/applications/v1/applications/" + move.application("kk"))
                        .require()
                        .at("/provenance/address/source")
                        .asString())
                .isEqualTo("dukcapil.person/address");
        await().atMost(SOON).untilAsserted(() -> assertThat(occasions(arif)).contains("CASE_ENDED"));
        assertThat(occasions(arif)).as("nothing was asked again").doesNotContain("CASE_ASKS");

        // The register has not caught up; whatever Arif applies for next has the new address all the same.
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(arif.prefilled("jkn-mandiri", Map.of())
                                .at("/fields/address/decision/applicationId")
                                .asString())
                        .isEqualTo(move.application("pindah")));
        var next = arif.prefilled("jkn-mandiri", Map.of()).path("fields");
        assertThat(NEW_ADDRESS)
                .allSatisfy((field, value) ->
                        assertThat(next.path(field).path("value").asString()).isEqualTo(value));
    }

    private static Map<String, String> addressIn(JsonNode answers) {
        return NEW_ADDRESS.keySet().stream()
                .collect(Collectors.toMap(
                        field -> field, field -> answers.path(field).asString("")));
    }

    private static List<String> occasions(Person person) {
        return person.inbox().stream()
                .map(message -> message.path("occasion").asString())
                .toList();
    }

    private static Map<String, Object> typed() {
        return Forms.all(
                Forms.aboutMe("arif"),
                Map.of(
                        "destinationAddress", "Jalan Pramuka RT 12 RW 3 No. 9",
                        "destinationVillage", "63.71.02.1001",
                        "moveDate", Forms.daysAgo(9),
                        "moveReason", "HOUSING",
                        "movingMembers", 1));
    }
}
