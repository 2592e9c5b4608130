package id.mppdigital.e2e.rights;

import static id.mppdigital.e2e.LivePlatform.citizen;
import static id.mppdigital.e2e.LivePlatform.officer;
import static id.mppdigital.e2e.LivePlatform.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.e2e.Filing;
import id.mppdigital.e2e.Forms;
import id.mppdigital.e2e.Person;
import id.mppdigital.local.access.Answer;
import id.mppdigital.local.access.Api;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An officer's account at the police was taken over: whose data it looked at, the ledger says. */
class BreachIT {
    private static final String BREACHES = "/citizens/v1/breaches";
    private static final String READER = "petugas-polres-banjarmasin";

    @Test
    void each_whom_it_touched_is_told_once_and_nobody_else() throws Exception {
        var from = Instant.now();
        var fajar = citizen("fajar", "6371020709840063", "Fajar Nugraha");
        var indah = citizen("indah", "6371024404900064", "Indah Permata");
        var thief = officer("polres-banjarmasin");
        var ids = List.of(filed(fajar), filed(indah));
        thief.get("/applications/v1/applications/" + ids.getFirst()).require();
        await().until(() -> looksAt(fajar) == 1);

        var opened = open(from, Instant.now()).require();
        var breach = BREACHES + "/" + opened.path("id").asString();
        assertThat(opened.path("touched").asInt()).isEqualTo(1);
        assertThat(dara().get(breach + "/touched")
                        .require()
                        .at("/items/0/account")
                        .asString())
                .isEqualTo("fajar");
        assertThat(dara().get(breach + "/touched")
                        .require()
                        .at("/items/0/sources")
                        .toString())
                .contains("dukcapil.person/name", "form/purpose");
        assertThat(noticesTo(fajar)).isEmpty();

        dara().post(breach + "/approval", Map.of(), Map.of()).require();

        await().until(() -> noticesTo(fajar).size() == 1);
        await().until(() -> dara().get(breach).require().path("told").asInt() == 1);
        assertThat(noticesTo(fajar).getFirst().toString()).contains("Akun petugas diambil alih.");
        assertThat(dara().post(breach + "/approval", Map.of(), Map.of()).status())
                .as("a second approval")
                .isEqualTo(409);
        assertThat(noticesTo(indah)).isEmpty();
        assertThat(noticesTo(fajar)).hasSize(1);
    }

    @Test
    void only_a_data_officer_opens_or_reads_one() {
        for (var other : List.of("siti", "dewi", "rina", "agus")) {
            assertThat(person(other).api().get(BREACHES).status()).as(other).isEqualTo(403);
        }
    }

    private static String filed(Person person) {
        person.signIn();
        return Filing.of(person, Forms.POLICE, Forms.purpose(), "photo");
    }

    private static long looksAt(Person person) {
        return person.api()
                .get("/citizens/v1/me/data-uses?limit=100")
                .require()
                .path("items")
                .valueStream()
                .filter(use -> use.at("/reader/id").asString("").equals(READER))
                .count();
    }

    private static Answer open(Instant from, Instant until) {
        return dara().post(
                        BREACHES,
                        Map.of(
                                "knownAt",
                                until.toString(),
                                "from",
                                from.toString(),
                                "until",
                                until.toString(),
                                "readers",
                                List.of(READER),
                                "happened",
                                Map.of(
                                        "id",
                                        "Akun petugas diambil alih.",
                                        "en",
                                        "An officer's account was taken over."),
                                "done",
                                Map.of("id", "Akun itu ditutup.", "en", "The account is closed.")),
                        Map.of("Idempotency-Key", UUID.randomUUID().toString()));
    }

    private static List<JsonNode> noticesTo(Person person) {
        return person.inbox().stream()
                .filter(message -> message.path("about").asString("").equals("BREACH"))
                .toList();
    }

    private static Api dara() {
        return Rights.OFFICER.api();
    }
}
