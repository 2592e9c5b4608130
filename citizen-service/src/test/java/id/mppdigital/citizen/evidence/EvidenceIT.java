package id.mppdigital.citizen.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.citizen.CitizenTest;
import id.mppdigital.citizen.OtherServices.Filed;
import id.mppdigital.citizen.Person;
import id.mppdigital.citizen.documents.SampleFiles;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

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
