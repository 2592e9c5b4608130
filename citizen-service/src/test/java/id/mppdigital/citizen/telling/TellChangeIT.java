package id.mppdigital.citizen.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.citizen.CitizenTest;
import id.mppdigital.citizen.OtherServices;
import id.mppdigital.citizen.OtherServices.Filed;
import id.mppdigital.citizen.OtherServices.Given;
import id.mppdigital.platform.events.EventSubscription;
import id.mppdigital.platform.events.StoredEvent;
import id.mppdigital.platform.test.ContractSchema;
import id.mppdigital.platform.test.EventProbe;
import id.mppdigital.platform.test.ProbedEvent;
import id.mppdigital.platform.test.server.AlsoInContainers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** A decision that changes a fact is told for each application that was given the older value, and for no other. */
@AlsoInContainers
class TellChangeIT extends CitizenTest {
    private static final String MOVING = "moving-tell";
    private static final String WATER = "water-tell";
    private static final String ADDRESS = "citizen/residenceAddress";
    private static final String NAME = "dukcapil.person/name";
    private static final String AGENCY = "pdam-banjarmasin";

    @Autowired
    EventProbe probe;

    @Autowired
    @Qualifier("applicationsFiled")
    EventSubscription learning;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void servicesArePublished() {
        others.publishService(MOVING, Map.of("from", ADDRESS), Map.of("to", ADDRESS));
        others.publishService(WATER, Map.of("address", ADDRESS, "phone", "citizen/phone"));
    }

    @Test
    void whoWasGivenTheOlderValueIsToldOnceAndWhoDecidedIsNot() {
        var water = water("Jl. Kelayan 5");
        var phone = others.submit(maria, WATER, AGENCY, List.of(Given.declared("phone", "+6281250001111")), List.of());
        var moving = moving("Jl. Melati 7");

        var decision = others.find(moving, "APPROVED", 2, Map.of(), "2026-11-25T03:00:00Z");

        await().until(() -> changesOf(water).size() == 1);
        var event = changesOf(water).getFirst();
        ContractSchema.assertValid("events/fact-changed.v1", event.data());
        assertThat(event.data().path("sources").toString()).isEqualTo("[\"" + ADDRESS + "\"]");
        assertThat(event.data().toString()).doesNotContain("Melati", "Kelayan");
        assertThat(event.data().at("/sealed/recipients")).hasSize(1);
        assertThat(changesOf(moving)).isEmpty();
        assertThat(changesOf(phone)).isEmpty();

        others.find(moving, "ISSUED", 3, Map.of(ADDRESS, "JL. MELATI 7"), "2026-11-25T04:00:00Z");
        others.find(moving("Jl. Anggrek 9"), "APPROVED", 2, Map.of(), "2026-11-26T03:00:00Z");
        await().until(() -> changesOf(water).size() == 2);
        assertThat(decision).containsKey("at");
        assertThat(changesOf(moving)).as("it is outdated by now itself").hasSize(1);
    }

    @Test
    void whoHandedInTheOlderValueJustBeforeTheDecisionIsToldAsWell() {
        var moving = moving("Jl. Melati 7");
        var water = others.unsent(maria, WATER, AGENCY, List.of(Given.declared("address", "Jl. Kelayan 5")), List.of());

        new TransactionTemplate(transactions).executeWithoutResult(_ -> {
            var learnt = new ArrayList<>();
            learning.handle(event("submitted.v1", water, 1, water.data()), JsonMapper.shared(), learnt::add);
            var granted = OtherServices.moved(moving, "APPROVED", "2026-11-25T03:00:00Z");
            learning.handle(event("status-changed.v1", moving, 2, granted), JsonMapper.shared(), learnt::add);
            learning.conclude(learnt);
        });

        await().until(() -> changesOf(water).size() == 1);
        assertThat(shared(water, "UU")).isOne();
    }

    @Test
    void aCorrectionOfTheCitizensOwnWordIsToldToWhoWasGivenTheOlderOne() {
        var water = water("Jl. Kelayan 5");
        var phone = others.submit(maria, WATER, AGENCY, List.of(Given.declared("phone", "+6281250001111")), List.of());
        await().until(() -> shared(phone, "UU") == 1);

        correct(ADDRESS, "Jl. Kelayan 5A", "FULFILLED");

        await().until(() -> changesOf(water).size() == 1);
        ContractSchema.assertValid(
                "events/fact-changed.v1", changesOf(water).getFirst().data());
        assertThat(changesOf(water).getFirst().data().toString()).doesNotContain("Kelayan");
        correct(ADDRESS, "JL. KELAYAN 5A", "FULFILLED");
        assertThat(changesOf(phone)).as("was given another fact").isEmpty();
        assertThat(changesOf(water)).as("another spelling changes nothing").hasSize(1);
    }

    @Test
    void aCorrectionAtARegisterIsToldOnceItIsAgreedTo() {
        var service = "name-tell";
        others.publishService(service, Map.of("name", NAME));
        assertThat(api.prefill(maria, service).status()).isEqualTo(200);
        var filed = others.submit(maria, service, AGENCY, List.of(Given.declared("name", "MARIA WENDA")), List.of());
        await().until(() -> shared(filed, "UU") == 1);
        var asked = correct(NAME, "Maria Wendi", "RECEIVED");
        assertThat(changesOf(filed)).as("nobody has agreed yet").isEmpty();

        var officer = tokens.with(Map.of("sub", "dara", "client_id", "portal"), "data-officer");
        var answer = Map.of("outcome", "FULFILLED", "words", "Sudah diperbaiki.");
        assertThat(api.post(officer, "/citizens/v1/rights/" + asked + "/answer", answer)
                        .status())
                .isEqualTo(200);

        await().until(() -> changesOf(filed).size() == 1);
    }

    @Test
    void ofARestrictedFactNothingIsTold() {
        var water = water("Jl. Kelayan 5");
        var about = Map.of("source", ADDRESS, "reason", "Bukan urusan mereka");
        assertThat(api.post(maria, "/rights", "r", Map.of("kind", "RESTRICTION", "about", about))
                        .status())
                .isEqualTo(201);
        var asked = api.get(maria, "/rights").json().at("/items/0/id").asString();

        others.find(moving("Jl. Melati 7"), "APPROVED", 2, Map.of(), "2026-11-25T03:00:00Z");
        await().until(() -> api.get(maria, "/attributes").json().toString().contains("Melati 7"));
        assertThat(changesOf(water)).isEmpty();

        assertThat(api.post(maria, "/rights/" + asked + "/withdrawal", Map.of()).status())
                .isEqualTo(200);
        others.find(moving("Jl. Anggrek 9"), "APPROVED", 2, Map.of(), "2026-11-26T03:00:00Z");
        await().until(() -> changesOf(water).size() == 1);
    }

    private String correct(String source, String value, String status) {
        var about = Map.of("source", source, "reason", "Salah ketik", "value", value);
        var asked =
                api.post(maria, "/rights", UUID.randomUUID().toString(), Map.of("kind", "CORRECTION", "about", about));
        assertThat(asked.json().path("status").asString())
                .as(asked.json().toString())
                .isEqualTo(status);
        return asked.json().path("id").asString();
    }

    private static StoredEvent event(String type, Filed filed, long sequence, Map<String, Object> data) {
        return new StoredEvent(
                UUID.randomUUID(),
                "application-service",
                "id.mppdigital.application." + type,
                filed.application().toString(),
                sequence,
                Instant.now(),
                JsonMapper.shared().writeValueAsBytes(data),
                null);
    }

    @Test
    void whatTheAgencyWasToldStandsInTheLedgerWithItsBasis() {
        var water = water("Jl. Kelayan 5");
        var data = new LinkedHashMap<String, Object>(water.data());
        data.keySet()
                .retainAll(List.of(
                        "applicationId", "registrationNumber", "citizenId", "mall", "agency", "agencyName", "service"));
        data.put("status", "SUBMITTED");
        data.put("stage", null);
        data.put(
                "fields",
                List.of(Map.of(
                        "field",
                        "address",
                        "source",
                        ADDRESS,
                        "valueShown",
                        true,
                        "legalBasis",
                        "Perpres 82/2018 pasal 17")));
        data.put("at", "2026-11-25T03:00:00Z");
        var event = UUID.randomUUID();
        for (var times = 0; times < 2; times++) {
            probe.publish(
                    "mpp.applications",
                    event,
                    "id.mppdigital.application.facts-changed.v1",
                    water.application().toString(),
                    2,
                    data);
        }

        await().until(() -> shared(water, "Perpres") == 1);
        assertThat(shared(water, "UU 27/2022")).as("filed, and told").isEqualTo(2);
    }

    private int shared(Filed filed, String basis) {
        return jdbc.sql("""
                select count(*) from data_use
                where application_id = :id and action = 'SHARED_WITH_AGENCY' and strpos(legal_basis, :basis) > 0
                """)
                .param("id", filed.application())
                .param("basis", basis)
                .query(Integer.class)
                .single();
    }

    private Filed water(String address) {
        var filed = others.submit(maria, WATER, AGENCY, List.of(Given.declared("address", address)), List.of());
        await().until(() -> shared(filed, "UU") == 1);
        return filed;
    }

    private Filed moving(String to) {
        var filed = others.submit(
                maria,
                MOVING,
                "disdukcapil-banjarmasin",
                List.of(Given.declared("from", "Jl. Kelayan 5"), Given.declared("to", to)),
                List.of());
        await().until(() -> shared(filed, "UU") == 1);
        return filed;
    }

    private List<ProbedEvent> changesOf(Filed filed) {
        return probe.events("mpp.fact-changes").stream()
                .filter(event -> event.data()
                        .path("applicationId")
                        .asString()
                        .equals(filed.application().toString()))
                .toList();
    }
}
