package id.mppdigital.citizen.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.citizen.CitizenTest;
import id.mppdigital.citizen.OtherServices.Filed;
import id.mppdigital.citizen.OtherServices.Given;
import id.mppdigital.platform.test.ContractSchema;
import id.mppdigital.platform.test.EventProbe;
import id.mppdigital.platform.test.ProbedEvent;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Citizens hear that a decision has changed facts of theirs: which, and by which decision, without a value. */
class TellCitizenIT extends CitizenTest {
    private static final String MOVING = "moving-hear";
    private static final String HOME = "citizen/homeOfHearing";

    @Autowired
    EventProbe probe;

    @BeforeEach
    void aServiceIsPublished() {
        others.publishService(MOVING, Map.of("from", HOME), Map.of("to", HOME));
        await().until(() -> jdbc.sql("select count(*) from fact_name where service = :service")
                        .param("service", MOVING)
                        .query(Integer.class)
                        .single()
                == 1);
    }

    @Test
    void theyAreToldOnceWhichFactsAndByWhichDecision() {
        var moving = moving("Jl. Kelayan 5", "Jl. Melati 7");

        others.find(moving, "APPROVED", 2, Map.of(), "2026-11-25T03:00:00Z");
        await().until(() -> noticesOf(moving).size() == 1);
        others.find(moving, "ISSUED", 3, Map.of(HOME, "Jl. Melati 7"), "2026-11-25T04:00:00Z");
        others.find(moving, "COMPLETED", 4, Map.of(HOME, "Jl. Mawar 9"), "2026-11-25T05:00:00Z");

        await().until(() -> noticesOf(moving).size() == 2);
        var notice = noticesOf(moving).getFirst();
        ContractSchema.assertValid("events/citizen-facts-changed.v1", notice.data());
        assertThat(notice.data().path("citizenId").asString()).isEqualTo(maria.account());
        assertThat(notice.data().at("/decision/applicationId").asString())
                .isEqualTo(moving.application().toString());
        assertThat(notice.data().path("facts").toString())
                .isEqualTo("[{\"source\":\"" + HOME + "\",\"name\":{\"id\":\"Isian to\",\"en\":\"Field to\"}}]");
        assertThat(notice.data().toString()).doesNotContain("Melati", "Kelayan");
    }

    @Test
    void whatTheyDidNotSayOtherwiseBeforeIsNoChange() {
        var moving = moving("Jl. Anggrek 1", "Jl. Anggrek 1");
        others.find(moving, "APPROVED", 2, Map.of("citizen/newToEverybody", "1"), "2026-11-25T03:00:00Z");

        var later = moving("Jl. Anggrek 1", "Jl. Teratai 2");
        others.find(later, "APPROVED", 2, Map.of(), "2026-11-26T03:00:00Z");
        await().until(() -> noticesOf(later).size() == 1);
        assertThat(noticesOf(moving)).isEmpty();
    }

    private Filed moving(String from, String to) {
        return others.submit(
                maria,
                MOVING,
                "disdukcapil-banjarmasin",
                List.of(Given.declared("from", from), Given.declared("to", to)),
                List.of());
    }

    private List<ProbedEvent> noticesOf(Filed filed) {
        return probe.events("mpp.fact-changes").stream()
                .filter(event -> event.data()
                        .at("/decision/applicationId")
                        .asString("")
                        .equals(filed.application().toString()))
                .toList();
    }
}
