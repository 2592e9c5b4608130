package id.mppdigital.citizen.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.citizen.CitizenApi.Answer;
import id.mppdigital.citizen.CitizenTest;
import id.mppdigital.citizen.Person;
import id.mppdigital.platform.events.Ids;
import id.mppdigital.platform.test.ContractSchema;
import id.mppdigital.platform.test.EventProbe;
import id.mppdigital.platform.test.server.AlsoInContainers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@AlsoInContainers
class DataReadIT extends CitizenTest {
    private static final String TYPE = "id.mppdigital.application.data-read.v1";

    @Autowired
    EventProbe probe;

    private static Map<String, Object> look(Person person, UUID id, String purpose) {
        var data = Map.<String, Object>ofEntries(
                Map.entry("readId", id),
                Map.entry("applicationId", UUID.randomUUID()),
                Map.entry("citizenId", person.account()),
                Map.entry("mall", "63.71"),
                Map.entry("agency", "polres-banjarmasin"),
                Map.entry("service", Map.of("code", "skck", "version", 1, "name", Map.of("id", "SKCK", "en", "SKCK"))),
                Map.entry("reader", Map.of("role", "OFFICER", "id", "dewi")),
                Map.entry("purpose", purpose),
                Map.entry("sources", List.of("dukcapil.person/name", "form/purpose")),
                Map.entry("at", "2026-11-24T02:20:00Z"),
                Map.entry("until", "2026-11-24T03:00:00Z"));
        return data;
    }

    private UUID publish(UUID event, Person person, UUID id, String purpose) {
        probe.publish("mpp.data-uses", event, TYPE, id.toString(), 1, look(person, id, purpose));
        return id;
    }

    /** Goes the same way behind all that was published for this look: once it is in the ledger, they have been handled. */
    private void awaitAllBefore(UUID id) {
        var next = Ids.next();
        probe.publish("mpp.data-uses", TYPE, id.toString(), 2, look(maria, next, "HANDLE_APPLICATION"));
        entry(next);
    }

    private int parked(UUID id) {
        return jdbc.sql("select count(*) from inbox_parked where consumer = 'citizen-data-reads' and subject = :id")
                .param("id", id.toString())
                .query(Integer.class)
                .single();
    }

    private List<JsonNode> ledger() {
        return api.get(maria, "/data-uses?limit=100")
                .json()
                .path("items")
                .valueStream()
                .toList();
    }

    private JsonNode entry(UUID id) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> ledger().stream()
                                .filter(use ->
                                        id.toString().equals(use.path("id").asString()))
                                .toList(),
                        found -> !found.isEmpty())
                .getFirst();
    }

    @Test
    void theCitizenReadsWhichOfficerLookedAtWhatAndWhy() {
        var id = Ids.next();
        ContractSchema.assertValid("events/application-data-read.v1", look(maria, id, "HANDLE_APPLICATION"));

        var entry = entry(publish(UUID.randomUUID(), maria, id, "HANDLE_APPLICATION"));

        assertThat(entry.path("action").asString()).isEqualTo("DATA_READ");
        assertThat(entry.path("recipient").asString()).isEqualTo("polres-banjarmasin");
        assertThat(entry.path("reader").toString()).isEqualTo("{\"role\":\"OFFICER\",\"id\":\"dewi\"}");
        assertThat(entry.at("/purpose/id").asString()).isEqualTo("Memproses permohonan Anda");
        assertThat(entry.at("/purpose/en").asString()).isEqualTo("Handling your application");
        assertThat(entry.path("legalBasis").asString()).isEqualTo(DataUse.PUBLIC_SERVICE);
        assertThat(entry.path("sources").toString()).isEqualTo("[\"dukcapil.person/name\",\"form/purpose\"]");
        assertThat(entry.path("service").asString()).isEqualTo("skck");
        assertThat(entry.path("mall").asString()).isEqualTo("63.71");
        assertThat(entry.path("at").asString()).isEqualTo("2026-11-24T02:20:00Z");
        assertThat(entry.path("until").asString()).isEqualTo("2026-11-24T03:00:00Z");
        assertThat(api.get(Person.fresh(), "/data-uses").json().path("items").isEmpty())
                .isTrue();
    }

    /** UU 27/2022 art. 4 (2): the law of specific data stands beside that of public service, and by itself. */
    @Test
    void aLookAtSpecificDataNamesItsLaw() {
        var id = Ids.next();
        var law = "Perpol 6/2023 tentang Penerbitan SKCK";
        var data = new HashMap<>(look(maria, id, "HANDLE_APPLICATION"));
        data.put("laws", List.of(law));
        ContractSchema.assertValid("events/application-data-read.v1", data);
        probe.publish("mpp.data-uses", UUID.randomUUID(), TYPE, id.toString(), 1, data);

        var entry = entry(id);

        assertThat(entry.path("laws").valueStream().map(JsonNode::asString))
                .containsExactly(DataUse.PUBLIC_SERVICE, law);
        assertThat(entry.path("legalBasis").asString()).isEqualTo(DataUse.PUBLIC_SERVICE + "; " + law);
        assertThat(entry.has("consents")).isFalse();
    }

    @Test
    void anAuditorFindsEntriesByTheirIdsAndNotWhoseTheyAre() {
        var id = publish(UUID.randomUUID(), maria, Ids.next(), "HANDLE_APPLICATION");
        var entry = entry(id);

        var found = ledgerOfAll(tokens.with(Map.of("sub", "agus"), "auditor"), id + "," + UUID.randomUUID());

        assertThat(found.status()).isEqualTo(200);
        assertThat(found.json().path("items").valueStream().toList()).containsExactly(entry);
        assertThat(new String(found.body(), StandardCharsets.UTF_8)).doesNotContain(maria.account(), maria.nik());
    }

    @Test
    void nobodyButAnAuditorFindsEntriesOfOthers() {
        assertThat(ledgerOfAll(tokens.platformAdmin(), UUID.randomUUID().toString())
                        .status())
                .isEqualTo(403);
        assertThat(ledgerOfAll(api.token(maria), UUID.randomUUID().toString()).status())
                .isEqualTo(403);
        var auditor = tokens.with(Map.of("sub", "agus"), "auditor");
        assertThat(ledgerOfAll(auditor, "none").status()).isEqualTo(400);
        var many = IntStream.range(0, 101).mapToObj(_ -> UUID.randomUUID().toString());
        assertThat(ledgerOfAll(auditor, many.collect(Collectors.joining(","))).status())
                .isEqualTo(400);
    }

    private Answer ledgerOfAll(String token, String ids) {
        return api.get(token, "/citizens/v1/data-uses?ids=" + ids);
    }

    @Test
    void aLookThatIsToldAgainIsOneEntry() {
        var event = UUID.randomUUID();
        var id = publish(event, maria, Ids.next(), "HANDLE_APPLICATION");
        publish(event, maria, id, "HANDLE_APPLICATION");
        publish(UUID.randomUUID(), maria, id, "HANDLE_APPLICATION");

        awaitAllBefore(id);

        assertThat(ledger())
                .filteredOn(use -> id.toString().equals(use.path("id").asString()))
                .hasSize(1);
        assertThat(parked(id)).isZero();
    }

    @Test
    void aPurposeNobodyKnowsIsParkedAndHoldsUpNothing() {
        var id = publish(UUID.randomUUID(), maria, Ids.next(), "CURIOSITY");

        awaitAllBefore(id);

        assertThat(parked(id)).isEqualTo(1);
        assertThat(ledger())
                .noneMatch(use -> id.toString().equals(use.path("id").asString()));
    }
}
