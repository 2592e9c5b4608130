package id.mppdigital.citizen.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.citizen.CitizenTest;
import id.mppdigital.citizen.OtherServices.Filed;
import id.mppdigital.citizen.OtherServices.Given;
import id.mppdigital.platform.test.ContractSchema;
import id.mppdigital.platform.test.EventProbe;
import id.mppdigital.platform.test.ProbedEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A decision that changes a fact is told for each application that was given the older value, and for no other. */
class TellChangeIT extends CitizenTest {
    private static final String MOVING = "moving-tell";
    private static final String WATER = "water-tell";
    private static final String ADDRESS = "citizen/residenceAddress";
    private static final String AGENCY = "pdam-banjarmasin";

    @Autowired
    EventProbe probe;

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
