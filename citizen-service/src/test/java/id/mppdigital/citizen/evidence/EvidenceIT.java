package id.mppdigital.citizen.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.citizen.CitizenTest;
import id.mppdigital.citizen.OtherServices.Filed;
import id.mppdigital.citizen.Person;
import id.mppdigital.citizen.documents.SampleFiles;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What proves a requirement, from the events of other services to the answer. */
class EvidenceIT extends CitizenTest {
    private static final String AGENCY = "polres-banjarmasin";
    private static final Map<String, ?> DUKCAPIL =
            Map.of("register", "dukcapil", "facts", List.of("dukcapil.family/cardNumber"));

    @Test
    void prefersWhatWasIssuedHereToARegisterAndARegisterToOnesOwn() {
        others.publishEvidence("skck", List.of(Map.of("service", "skck", "validMonths", 6)), List.of(DUKCAPIL));
        var own = uploaded("skck");
        var issued = issued("skck");
        var newer = uploaded("skck");

        var evidence = evidence("skck");

        assertThat(evidence.at("/name/en").asString()).isEqualTo("Proof skck");
        assertThat(evidence.path("proofs")
                        .valueStream()
                        .map(proof -> proof.path("by").asString()))
                .containsExactly("ISSUED", "REGISTER", "OWN", "OWN");
        assertThat(evidence.at("/proofs/0/documentId").asString()).isEqualTo(issued.toString());
        assertThat(evidence.at("/proofs/0/issuedBy").asString()).isEqualTo(AGENCY);
        assertThat(evidence.at("/proofs/1/register").asString()).isEqualTo("dukcapil");
        assertThat(evidence.at("/proofs/2/documentId").asString()).isEqualTo(newer.toString());
        assertThat(evidence.at("/proofs/3/documentId").asString()).isEqualTo(own.toString());
        assertThat(evidence.path("expired")).isEmpty();
    }

    @Test
    void countsTheMonthsOfADocumentFromItsIssue() {
        others.publishEvidence("skck", List.of(Map.of("service", "skck", "validMonths", 6)), List.of());
        var issued = issued("skck");
        releasedAt(issued, Instant.now().minus(Duration.ofDays(170)));
        assertThat(evidence("skck").at("/proofs/0/validUntil").asString()).isNotEmpty();

        releasedAt(issued, Instant.now().minus(Duration.ofDays(190)));

        assertThat(evidence("skck").path("proofs")).isEmpty();
        assertThat(evidence("skck").at("/expired/0/documentId").asString()).isEqualTo(issued.toString());
    }

    @Test
    void aDocumentOfAServiceThatDoesNotIssueItIsOnesOwn() {
        others.publishEvidence("skck", List.of(Map.of("service", "another-service")), List.of());
        issued("skck");

        assertThat(evidence("skck").at("/proofs/0/by").asString()).isEqualTo("OWN");
    }

    @Test
    void aDocumentProvesWhateverItsServiceIssuesAndWhateverTheAgencyCallsIt() {
        others.publishEvidence("proof-of-birth", List.of(Map.of("service", "birth")), List.of());
        others.publishEvidence(
                "proof-of-event", List.of(Map.of("service", "death"), Map.of("service", "birth")), List.of());
        var issued = issued("birth", "paper-7").getFirst();

        for (var type : List.of("proof-of-birth", "proof-of-event")) {
            assertThat(evidence(type).at("/proofs/0/by").asString()).isEqualTo("ISSUED");
            assertThat(evidence(type).at("/proofs/0/documentId").asString()).isEqualTo(issued.toString());
        }
        assertThat(api.get(Person.fresh(), "/evidence?type=proof-of-event")
                        .json()
                        .at("/items/0/proofs"))
                .as("of nobody else")
                .isEmpty();
    }

    @Test
    void ofSeveralFilesOfOneApplicationTheOneThatIsNamedLikeTheTypeProvesIt() {
        others.publishEvidence("certificate", List.of(Map.of("service", "birth")), List.of());
        others.publishEvidence("birth-event", List.of(Map.of("service", "birth")), List.of());
        var issued = issued("birth", "certificate", "new-family-card");

        assertThat(proofs("certificate")).containsExactly(issued.getFirst().toString());
        assertThat(proofs("birth-event"))
                .containsExactlyInAnyOrder(
                        issued.getFirst().toString(), issued.getLast().toString());
    }

    private static final Map<String, ?> OF_A_SPOUSE =
            Map.of("service", "death-who", "about", Map.of("fact", "citizen.gone/relationship", "is", "SPOUSE"));
    private static final Map<String, ?> OF_A_CHILD =
            Map.of("service", "birth-who", "about", Map.of("fact", "citizen.child/nik", "of", "FORM"));

    @Test
    void whatIsAboutSomebodyElseIsNotOfferedAndItsReceiptSaysSo() {
        others.publishEvidence("end-who", List.of(OF_A_SPOUSE), List.of());
        var parents = decided(
                "death-who", Map.of("citizen.gone/nik", "6371010101400001", "citizen.gone/relationship", "PARENT"));
        assertThat(proofs("end-who")).as("a parent's").isEmpty();
        assertThat(claims(parents).path("notFor").valueStream().map(JsonNode::asString))
                .containsExactly("end-who");

        var spouses = decided(
                "death-who", Map.of("citizen.gone/nik", "6371010101800002", "citizen.gone/relationship", "SPOUSE"));

        assertThat(proofs("end-who")).containsExactly(spouses.toString());
        assertThat(evidence("end-who").at("/proofs/0/whom/known").asBoolean()).isTrue();
        assertThat(claims(spouses).has("notFor")).isFalse();
        assertThat(claims(parents).path("notFor").valueStream().map(JsonNode::asString))
                .containsExactly("end-who");
    }

    @Test
    void aPaperOfWhichNobodyKnowsWhomItIsAboutComesLastAndSaysSo() {
        others.publishEvidence("end-who", List.of(OF_A_SPOUSE), List.of());
        var known = decided("death-who", Map.of("citizen.gone/relationship", "SPOUSE"));
        var unknown = issued("death-who", "end-who").getFirst();

        assertThat(proofs("end-who")).containsExactly(known.toString(), unknown.toString());
        assertThat(evidence("end-who").at("/proofs/1/by").asString()).isEqualTo("ISSUED");
        assertThat(evidence("end-who").at("/proofs/1/whom/known").asBoolean(true))
                .isFalse();
        assertThat(claims(unknown).has("notFor")).isFalse();
    }

    @Test
    void ofAChildsPaperAFormLearnsWhomItNamesAndNobodyReadsTheNumberInIt() {
        others.publishEvidence("birth-who", List.of(OF_A_CHILD), List.of());
        var paper = decided("birth-who", Map.of("citizen.child/nik", "6371010101260007"));

        var named = evidence("birth-who").at("/proofs/0/whom/named");
        assertThat(named.path("fact").asString()).isEqualTo("citizen.child/nik");
        assertThat(named.path("print").asString()).isEqualTo(print(paper + "/6371010101260007"));
        assertThat(claims(paper).at("/named/birth-who")).isEqualTo(named);
        assertThat(claims(paper).toString()).doesNotContain("6371010101260007");
    }

    @Test
    void whoAppliesIsToldFromAChildByTheirNik() {
        others.publishEvidence(
                "own-birth-who",
                List.of(Map.of(
                        "service", "birth-own", "about", Map.of("fact", "citizen.child/nik", "of", "APPLICANT"))),
                List.of());
        var childs = decided("birth-own", Map.of("citizen.child/nik", "6371010101260008"));
        assertThat(proofs("own-birth-who")).isEmpty();
        assertThat(claims(childs).path("notFor").valueStream().map(JsonNode::asString))
                .containsExactly("own-birth-who");

        var own = decided("birth-own", Map.of("citizen.child/nik", maria.nik()));

        assertThat(proofs("own-birth-who")).containsExactly(own.toString());
    }

    /** A document of an application for this service, with what its decision made known. */
    private UUID decided(String service, Map<String, Object> facts) {
        Filed filed = others.submit(maria, service, AGENCY, List.of(), List.of());
        var document = brought(filed, service + "-paper");
        others.issue(filed, List.of(document));
        others.find(filed, "COMPLETED", 3, facts, Instant.now().toString());
        await().until(() -> jdbc.sql("select count(*) from attribute where application_id = :id")
                        .param("id", filed.application())
                        .query(Integer.class)
                        .single()
                == facts.size());
        await().until(() ->
                api.get(maria, "/documents/" + document + "/content").status() == 200);
        return document;
    }

    private JsonNode claims(UUID document) {
        var receipt = api.get(maria, "/documents?limit=100")
                .json()
                .path("items")
                .valueStream()
                .filter(it -> it.path("id").asString().equals(document.toString()))
                .map(it -> it.path("receipt").asString())
                .findFirst()
                .orElseThrow();
        return JsonMapper.shared().readTree(Base64.getUrlDecoder().decode(receipt.split("[.]")[1]));
    }

    private static String print(String text) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aRegisterThatTheCitizenWithdrewProvesNothing() {
        others.publishEvidence("family-card", List.of(), List.of(DUKCAPIL));
        assertThat(evidence("family-card").at("/proofs/0/by").asString()).isEqualTo("REGISTER");

        api.put(maria, "/consents/dukcapil", Map.of("granted", false));

        assertThat(evidence("family-card").path("proofs")).isEmpty();
    }

    @Test
    void aRegisterWithoutTheFactsProvesNothing() {
        others.publishEvidence(
                "family-card",
                List.of(),
                List.of(Map.of("register", "dukcapil", "facts", List.of("dukcapil.no/such"))));

        assertThat(evidence("family-card").path("proofs")).isEmpty();
    }

    @Test
    void answersEachTypeInTheOrderAskedAndNobodyElsesPapers() {
        uploaded("photo");

        var answer =
                api.get(maria, "/evidence?type=no-such-type&type=photo").json().path("items");
        assertThat(answer.valueStream().map(item -> item.path("type").asString()))
                .containsExactly("no-such-type", "photo");
        assertThat(answer.at("/0/proofs")).isEmpty();
        assertThat(answer.at("/1/proofs")).hasSize(1);
        assertThat(api.get(Person.fresh(), "/evidence?type=photo").json().at("/items/0/proofs"))
                .isEmpty();
    }

    @Test
    void refusesWhatIsNoType() {
        assertThat(api.get(maria, "/evidence?type=Photo!").status()).isEqualTo(400);
        assertThat(api.get(maria, "/evidence").status()).isEqualTo(400);
    }

    private JsonNode evidence(String type) {
        return api.get(maria, "/evidence?type=" + type).json().at("/items/0");
    }

    private UUID uploaded(String kind) {
        var answer = api.upload(maria, kind, "berkas.pdf", "application/pdf", SampleFiles.pdf());
        assertThat(answer.status()).isEqualTo(201);
        return UUID.fromString(answer.json().path("id").asString());
    }

    private List<String> proofs(String type) {
        return evidence(type)
                .path("proofs")
                .valueStream()
                .map(proof -> proof.path("documentId").asString())
                .toList();
    }

    /** A document of this kind that the citizen got with an application for the service of the same name. */
    private UUID issued(String kind) {
        return issued(kind, kind).getFirst();
    }

    /** Documents of these kinds that the citizen got with one application for this service. */
    private List<UUID> issued(String service, String... kinds) {
        Filed filed = others.submit(maria, service, AGENCY, List.of(), List.of());
        var ids = Stream.of(kinds).map(kind -> brought(filed, kind)).toList();
        others.issue(filed, ids);
        for (var id : ids) {
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> api.get(maria, "/documents/" + id + "/content").status() == 200);
            releasedAt(id, Instant.now()); // The event's date is fixed: one day it will be more months ago than count.
        }
        return ids;
    }

    private UUID brought(Filed filed, String kind) {
        var token = tokens.agency(AGENCY, "63.71");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> api.issue(token, filed.application(), kind, "a.pdf", SampleFiles.pdf())
                                .status()
                        == 201);
        return jdbc.sql("select id from document where issued_for = :application and kind = :kind")
                .param("application", filed.application())
                .param("kind", kind)
                .query(UUID.class)
                .single();
    }

    private void releasedAt(UUID document, Instant at) {
        jdbc.sql("update document set released_at = :at where id = :id")
                .param("at", at.atOffset(java.time.ZoneOffset.UTC))
                .param("id", document)
                .update();
    }
}
