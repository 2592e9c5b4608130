package id.mppdigital.e2e.rights;

import static id.mppdigital.e2e.LivePlatform.citizen;
import static id.mppdigital.e2e.LivePlatform.reachable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.e2e.OnBehalf;
import id.mppdigital.e2e.Person;
import id.mppdigital.e2e.SampleDocument;
import id.mppdigital.local.access.Answer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Dedi uses the rights of his son Rizky, for whom he had applied; Sri is the other parent. */
class ChildsRightsIT {
    private static final String RIZKY = "6371031105140068";
    private static final String ME = "/citizens/v1/me";
    private static final String SERVICE = "kartu-keluarga";
    private static final String BIRTH_PLACE = "dukcapil.person/birthPlace";

    private static Person dedi;
    private static Person sri;
    private static String child;
    private static OnBehalf acting;
    private static String decided;

    @BeforeAll
    static void theFamily() throws Exception {
        dedi = citizen("dedi", "6371031008790065", "Dedi Kurniawan"); // RegisterExtractIT's account
        dedi.signIn();
        sri = reachable("sri", "6371035207810067", "Sri Wahyuni"); // the account that ChainsIT has too
        sri.signIn();
        child = added(dedi);
        added(sri);
        acting = new OnBehalf(dedi, child);
        decided = filed();
        await().until(() ->
                acting.follow(decided).json().path("status").asString("").equals("COMPLETED"));
    }

    /** Decided by the sample's program. */
    private static String filed() {
        var statement = acting.statement(SERVICE).require().get("statement").asString();
        var typed = Map.<String, Object>of("phone", "081250002222", "email", "dedi@example.id", "reason", "LOST");
        return acting.submit(SERVICE, acting.prefill(SERVICE).require(), typed, statement)
                .require()
                .get("id")
                .asString();
    }

    private static String added(Person parent) {
        return parent.api()
                .post(ME + "/representations/children", Map.of("nik", RIZKY), Map.of())
                .require()
                .path("id")
                .asString();
    }

    @Test
    void a_parent_reads_the_childs_ledger_has_the_copy_disputes_and_erases() {
        readsWhatIsKnown();
        hasTheCopy();
        isToldOfTheAnswers();
        bothLedgersNameBoth();
        erasesTheChildAlone();
    }

    private static void readsWhatIsKnown() {
        assertThat(uses(dedi, "?onBehalfOf=" + child + "&limit=100"))
                .anySatisfy(use -> assertThat(use.path("action").asString()).isEqualTo("FORM_FILLED"))
                .anySatisfy(
                        use -> assertThat(use.at("/purpose/code").asString()).isEqualTo("RIGHTS_OF_CHILD"));
        var uploaded = acting.upload(SERVICE, SampleDocument.BIRTH_LETTER)
                .require()
                .path("id")
                .asString();
        assertThat(items("/documents").stream()
                        .map(document -> document.path("id").asString()))
                .contains(uploaded);
        assertThat(dedi.api().get(ME + "/documents").require().toString()).doesNotContain(uploaded);
        assertThat(items("/consents"))
                .anySatisfy(
                        consent -> assertThat(consent.path("source").asString()).isEqualTo("dukcapil"));
    }

    private static void hasTheCopy() {
        var access = ask(dedi, "ACCESS", Map.of()).require().path("id").asString();
        var copy = dedi.api().download(ME + "/rights/" + access + "/copy.json?onBehalfOf=" + child);
        assertThat(new String(copy, StandardCharsets.UTF_8)).contains("RIZKY KURNIAWAN", "\"child-");
        assertThat(dedi.api().get(ME + "/rights/" + access + "/copy.json").status())
                .isEqualTo(404);
    }

    /** The correction by the agency that keeps the register, the others by the data officer. */
    private static void isToldOfTheAnswers() {
        var name = Map.<String, Object>of(
                "source", "dukcapil.person/name", "value", "RIZKI KURNIAWAN", "reason", "Akta kelahiran");
        var correction = disputed("CORRECTION", name);
        var restriction = disputed("RESTRICTION", Map.of("source", BIRTH_PLACE, "reason", "Salah"));
        var objection = disputed("OBJECTION", Map.of("applicationId", decided, "reason", "Tidak ada orang"));
        assertThat(Rights.waiting()).contains(restriction, objection);
        assertThat(ask(dedi, "OBJECTION", Map.of("about", Map.of("applicationId", decided, "reason", "Lagi")))
                        .status())
                .as("the same twice")
                .isEqualTo(409);

        Rights.answer(restriction, "FULFILLED", "Tidak dipakai lagi.").require();
        Rights.answer(objection, "REFUSED", "Petugas telah memeriksanya.").require();

        var states = Map.of(correction, "REFUSED", restriction, "FULFILLED", objection, "REFUSED");
        await().untilAsserted(() -> states.forEach((request, status) -> {
            var one = dedi.api()
                    .get(ME + "/rights/" + request + "?onBehalfOf=" + child)
                    .require();
            assertThat(one.path("status").asString()).isEqualTo(status);
        }));
        assertThat(items("/corrections"))
                .singleElement()
                .satisfies(one -> assertThat(one.path("status").asString()).isEqualTo("KEPT"));
        await().untilAsserted(() -> assertThat(dedi.inbox().stream()
                        .filter(message ->
                                message.path("applicationId").asString("").equals(child))
                        .map(message -> message.path("about").asString()))
                .containsExactly("CHILDS_RIGHTS_REQUEST", "CHILDS_RIGHTS_REQUEST", "CHILDS_RIGHTS_REQUEST"));
        assertThat(acting.prefill(SERVICE).require().path("fields").valueStream())
                .filteredOn(field -> field.path("source").asString("").equals(BIRTH_PLACE))
                .singleElement()
                .satisfies(field -> assertThat(field.path("state").asString()).isEqualTo("not-consented"));
        assertThat(new Rights(dedi).all()).as("Dedi asked nothing for himself").isEmpty();
    }

    private static void bothLedgersNameBoth() {
        for (var ledger : List.of(uses(dedi, "?limit=100"), uses(dedi, "?limit=100&onBehalfOf=" + child))) {
            assertThat(deeds(ledger))
                    .contains(
                            "rights/access",
                            "rights/copy",
                            "rights/correction",
                            "rights/restriction",
                            "rights/read-documents")
                    .as("the one that was refused left none")
                    .containsOnlyOnce("rights/objection");
            assertThat(ledger)
                    .filteredOn(use -> use.at("/purpose/code").asString().equals("RIGHTS_OF_CHILD"))
                    .allSatisfy(ChildsRightsIT::namesBoth);
        }
    }

    private static List<String> deeds(List<JsonNode> ledger) {
        return ledger.stream()
                .flatMap(use -> use.path("sources").valueStream())
                .map(JsonNode::asString)
                .filter(source -> source.startsWith("rights/"))
                .toList();
    }

    private static void namesBoth(JsonNode use) {
        assertThat(use.at("/names/principal").asString()).isEqualTo("RIZKY KURNIAWAN");
        assertThat(use.at("/names/representative").asString()).isEqualTo("Dedi Kurniawan");
        assertThat(use.at("/reader/role").asString()).isEqualTo("REPRESENTATIVE");
    }

    private static void erasesTheChildAlone() {
        assertThat(ask(sri, "ERASURE", Map.of("confirmed", true)).status())
                .as("by the representation of the other parent")
                .isEqualTo(403);
        assertThat(ask(dedi, "ERASURE", Map.of("confirmed", true)).status()).isEqualTo(201);
        assertThat(dedi.api().get(ME + "/data-uses?onBehalfOf=" + child).status())
                .isEqualTo(403);
        for (var parent : List.of(dedi, sri)) {
            assertThat(uses(parent, "?limit=100"))
                    .filteredOn(use -> use.path("sources").toString().contains("rights/erasure"))
                    .singleElement()
                    .satisfies(ChildsRightsIT::namesBoth);
            assertThat(parent.api().get(ME).require().path("name").asString()).isNotBlank();
        }
    }

    private static String disputed(String kind, Map<String, Object> about) {
        // citizen-service learns of a decision a moment later.
        return await().until(() -> ask(dedi, kind, Map.of("about", about)), answer -> answer.status() == 201)
                .json()
                .path("id")
                .asString();
    }

    /** Of the child's. */
    private static List<JsonNode> items(String path) {
        return dedi.api()
                .get(ME + path + "?onBehalfOf=" + child)
                .require()
                .path("items")
                .valueStream()
                .toList();
    }

    private static Answer ask(Person by, String kind, Map<String, Object> what) {
        var body = new LinkedHashMap<>(what);
        body.put("kind", kind);
        return by.api()
                .post(
                        ME + "/rights?onBehalfOf=" + child,
                        body,
                        Map.of("Idempotency-Key", UUID.randomUUID().toString()));
    }

    private static List<JsonNode> uses(Person person, String query) {
        return person.api()
                .get(ME + "/data-uses" + query)
                .require()
                .path("items")
                .valueStream()
                .toList();
    }
}
