package id.mppdigital.citizen.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import id.mppdigital.citizen.CitizenApi.Answer;
import id.mppdigital.citizen.OtherServices.Given;
import id.mppdigital.citizen.Person;
import id.mppdigital.citizen.documents.SampleFiles;
import id.mppdigital.citizen.usage.DataUse;
import id.mppdigital.citizen.usage.DataUses;
import id.mppdigital.citizen.usage.Purpose;
import id.mppdigital.platform.test.ContractSchema;
import id.mppdigital.platform.test.EventProbe;
import id.mppdigital.platform.test.patience.SameHour;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

/** Maria asks for Naila: both ledgers say what was done, each time, and nothing of what was not. */
class ActsForChildIT extends ParentsTest {
    @Autowired
    EventProbe probe;

    @Autowired
    DataUses uses;

    @Autowired
    TransactionOperations transactions;

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

    @Test
    void the_parent_who_asked_is_told_of_the_answer() {
        var asked = id(ask(maria, dispute("RESTRICTION", "dukcapil.person/gender", "")));
        answer(asked);

        var told = await().until(() -> probe.events("mpp.rights", asked), events -> events.size() == 2);
        assertThat(told)
                .allSatisfy(event -> ContractSchema.assertValid("events/citizen-right-answered.v1", event.data()));
        assertThat(told.stream().map(event -> reader(event.data())))
                .containsExactlyInAnyOrder(nailasAccount + " ", maria.account() + " " + child);
    }

    @Test
    void nobody_is_told_who_asked_for_themselves_or_no_longer_acts() {
        var own = id(api.post(naila, "/rights", "own", dispute("RESTRICTION", "dukcapil.person/gender", "")));
        var ended = id(ask(maria, dispute("RESTRICTION", "dukcapil.person/birthDate", "")));
        api.delete(maria, "/representations/" + child);
        for (var asked : List.of(own, ended)) {
            answer(asked);
            var told = await().until(() -> probe.events("mpp.rights", asked), events -> !events.isEmpty());
            assertThat(told.stream().map(event -> reader(event.data())))
                    .singleElement()
                    .satisfies(reader -> assertThat(reader).endsWith(" ").doesNotContain(maria.account()));
        }
    }

    @Test
    void nor_the_parent_of_a_child_that_has_turned_17() {
        SameHour.hasBegun();
        var asked = id(ask(maria, dispute("RESTRICTION", "dukcapil.person/gender", "")));
        saidLongAgo();
        isBorn(LocalDate.now(ZoneId.of("Asia/Jakarta")).minusYears(17));
        assertThat(read(maria, "/rights").code()).isEqualTo("child-decides-alone");
        answer(asked);

        var told = await().until(() -> probe.events("mpp.rights", asked), events -> !events.isEmpty());
        assertThat(told.stream().map(event -> reader(event.data()))).containsExactly(nailasAccount + " ");
    }

    /** Who is told, and for whom. */
    private static String reader(JsonNode told) {
        return told.path("citizenId").asString() + " " + told.path("onBehalfOf").asString("");
    }

    private void answer(String request) {
        var officer = tokens.with(Map.of("sub", "dara", "client_id", "portal"), "data-officer");
        var answered = api.post(
                officer,
                "/citizens/v1/rights/" + request + "/answer",
                Map.of("outcome", "FULFILLED", "words", "Sudah diperiksa."));
        assertThat(answered.status()).as(() -> answered.json().toString()).isEqualTo(200);
    }

    @Test
    void a_parent_reads_what_was_decided_uploaded_and_found_to_differ_for_the_child() {
        assertThat(api.put(naila, "/consents/dukcapil", Map.of("granted", true)).status())
                .isEqualTo(200);
        var uploaded = id(api.uploadOnBehalf(maria, UUID.fromString(child), SERVICE, SampleFiles.pdf()));
        others.submit(
                new Person(nailasAccount, naila.nik(), "NAILA"),
                SERVICE,
                "polres",
                List.of(new Given("name", "NAILA", "dukcapil.person/name", "REGISTER")
                        .beside("Naila Putri", "pajak.taxpayer/name")),
                List.of());

        var said = await().until(() -> read(maria, "/disagreements").json().path("items"), items -> items.size() == 1);
        assertThat(said.at("/0/said").asString()).isEqualTo("Naila Putri");
        assertThat(read(maria, "/corrections").status()).isEqualTo(200);
        assertThat(read(maria, "/documents").json().path("items").findValuesAsString("id"))
                .containsExactly(uploaded);
        assertThat(decisions(read(maria, "/consents"))).isEqualTo(1);
        assertThat(decisions(api.get(maria, "/consents")))
                .as("not the parent's own")
                .isZero();
        for (var own : List.of("/disagreements", "/documents")) {
            assertThat(api.get(maria, own).json().path("items")).as(own).isEmpty();
        }
        bothLedgersSay("rights/read-consents", "rights/read-corrections", "rights/read-documents");
    }

    /** Nobody reads the child's account. */
    @Test
    void the_parents_are_told_of_a_breach_that_touched_the_child() {
        add(yosef);
        var reader = "thief-" + UUID.randomUUID();
        transactions.executeWithoutResult(_ -> uses.record(
                nailasAccount,
                DataUse.Action.DATA_READ,
                Purpose.HANDLE_APPLICATION,
                DataUse.Recipient.of(reader),
                List.of("dukcapil.person/name"),
                new DataUse.Context("skck", "63.71", null)));
        var officer = tokens.with(Map.of("sub", "dara", "client_id", "portal"), "data-officer");
        var words = Map.of("id", "Sebuah laptop hilang.", "en", "A laptop was lost.");
        var now = Instant.now();
        var breach = id(api.post(
                officer,
                "/citizens/v1/breaches",
                UUID.randomUUID().toString(),
                Map.of(
                        "knownAt", now.toString(),
                        "from", now.minusSeconds(3600).toString(),
                        "until", now.toString(),
                        "readers", List.of(reader),
                        "happened", words,
                        "done", words)));
        assertThat(api.post(officer, "/citizens/v1/breaches/" + breach + "/approval", Map.of())
                        .status())
                .isEqualTo(200);

        var told = await().until(() -> toldOf(breach), events -> events.size() == 3);
        assertThat(told).allSatisfy(event -> ContractSchema.assertValid("events/citizen-breach-told.v1", event));
        assertThat(told)
                .extracting(
                        event -> event.path("citizenId").asString(),
                        event -> event.at("/text/en").asString().contains("Your child's data"))
                .containsExactlyInAnyOrder(
                        tuple(nailasAccount, false), tuple(maria.account(), true), tuple(yosef.account(), true));
    }

    private List<JsonNode> toldOf(String breach) {
        return probe.events("mpp.rights").stream()
                .map(event -> event.data())
                .filter(data -> data.path("breachId").asString("").equals(breach))
                .toList();
    }

    private static int decisions(Answer consents) {
        return consents.json()
                .path("items")
                .valueStream()
                .filter(consent -> consent.path("source").asString().equals("dukcapil"))
                .mapToInt(consent -> consent.path("history").size())
                .sum();
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
