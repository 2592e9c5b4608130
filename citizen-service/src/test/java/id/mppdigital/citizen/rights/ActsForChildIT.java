package id.mppdigital.citizen.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.citizen.CitizenApi.Answer;
import id.mppdigital.citizen.Person;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Maria asks for Naila: both ledgers say what was done, each time, and nothing of what was not. */
class ActsForChildIT extends ParentsTest {
    private static final Map<String, Object> ACCESS = Map.of("kind", "ACCESS");

    private static Map<String, Object> dispute(String kind, String source, String value) {
        var about = new HashMap<String, Object>(Map.of("source", source, "reason", "Akta kelahiran"));
        if (!value.isEmpty()) {
            about.put("value", value);
        }
        return Map.of("kind", kind, "about", about);
    }

    private List<String> deeds(Person person) {
        return uses(person)
                .flatMap(use -> use.path("sources").valueStream())
                .map(JsonNode::asString)
                .filter(source -> source.startsWith("rights/"))
                .sorted()
                .toList();
    }

    private void bothLedgersSay(String... deeds) {
        assertThat(List.of(deeds(maria), deeds(naila)))
                .allSatisfy(said -> assertThat(said).containsExactlyInAnyOrder(deeds));
    }

    private static String id(Answer asked) {
        assertThat(asked.status()).as(() -> asked.json().toString()).isEqualTo(201);
        return asked.json().path("id").asString();
    }

    private Answer withdraw(String request) {
        return api.post(maria, "/rights/" + request + "/withdrawal?onBehalfOf=" + child, Map.of());
    }

    @Test
    void what_is_done_stands_in_both_ledgers_each_time() {
        var copy = "/rights/" + id(ask(maria, ACCESS)) + "/copy.";
        assertThat(read(maria, copy + "json").status()).isEqualTo(200);
        assertThat(read(maria, copy + "pdf").status()).isEqualTo(200);
        id(ask(maria, dispute("CORRECTION", "dukcapil.person/name", "NAILA PUTRI")));
        var restriction = id(ask(maria, dispute("RESTRICTION", "dukcapil.person/gender", "")));
        assertThat(withdraw(restriction).status()).isEqualTo(200);

        bothLedgersSay(
                "rights/access",
                "rights/copy",
                "rights/copy",
                "rights/correction",
                "rights/restriction",
                "rights/withdrawal");
    }

    @Test
    void what_is_repeated_is_done_once() {
        var key = UUID.randomUUID().toString();
        ask(maria, key, ACCESS);
        var again = ask(maria, key, ACCESS);
        assertThat(again.headers().getFirst("Idempotency-Replayed")).isEqualTo("true");
        var restriction = id(ask(maria, dispute("RESTRICTION", "dukcapil.person/gender", "")));
        withdraw(restriction);
        assertThat(withdraw(restriction).status()).isEqualTo(200);

        // The answer that was read again is a look at the requests.
        bothLedgersSay("rights/access", "rights/read-requests", "rights/restriction", "rights/withdrawal");
    }

    @Test
    void what_is_refused_leaves_no_line_in_either_ledger() {
        others.submit(new Person(nailasAccount, naila.nik(), "NAILA"), SERVICE, "polres", List.of(), List.of());
        await().until(() -> isKnownToApply(nailasAccount));

        var noSuch = UUID.randomUUID().toString();
        assertThat(ask(maria, ERASURE).code()).isEqualTo("applications-open");
        assertThat(read(maria, "/rights/" + noSuch + "/copy.json").status()).isEqualTo(404);
        assertThat(read(maria, "/rights/" + noSuch + "/copy.pdf").status()).isEqualTo(404);
        assertThat(read(maria, "/rights/" + noSuch).status()).isEqualTo(404);
        assertThat(withdraw(noSuch).status()).isEqualTo(404);
        assertThat(ask(maria, dispute("CORRECTION", "dukcapil.person/name", "")).status())
                .as("it has to say what is right")
                .isEqualTo(422);
        assertThat(ask(maria, dispute("RESTRICTION", "dukcapil.person/nik", "")).status())
                .as("not the identity")
                .isEqualTo(422);
        var objection = Map.of("kind", "OBJECTION", "about", Map.of("applicationId", noSuch, "reason", "Salah"));
        assertThat(ask(maria, objection).status()).isEqualTo(404);

        bothLedgersSay();
    }

    /** It is refused once its line is written already, and is rolled back with it. */
    @Test
    void nor_does_what_is_disputed_twice() {
        var correction = dispute("CORRECTION", "dukcapil.person/name", "NAILA PUTRI");
        id(ask(maria, correction));
        assertThat(ask(maria, correction).code()).isEqualTo("already-disputed");

        bothLedgersSay("rights/correction");
    }

    private boolean isKnownToApply(String account) {
        return jdbc.sql("select count(*) > 0 from application where account = :account and status is not null")
                .param("account", account)
                .query(Boolean.class)
                .single();
    }

    /** With whichever account of theirs: a parent's ledger is one. */
    @Test
    void an_erasure_is_told_once_to_each_parent() {
        add(yosef);
        var marias = maria.withOtherAccount();
        assertThat(ask(marias, ERASURE).status()).isEqualTo(201);

        assertThat(List.of(deeds(maria), deeds(yosef)))
                .allSatisfy(said -> assertThat(said).containsExactly("rights/erasure"));
        assertThat(jdbc.sql("select count(*) from data_use where account = :child")
                        .param("child", nailasAccount)
                        .query(Integer.class)
                        .single())
                .as("the child's own ledger is gone with the child")
                .isZero();
    }
}
