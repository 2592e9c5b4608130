package id.mppdigital.citizen.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.citizen.CitizenTest;
import id.mppdigital.platform.test.EventProbe;
import id.mppdigital.platform.test.ProbedEvent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Whoever submits can be written to, also when their app never called here. */
class ApplicantIT extends CitizenTest {
    @Autowired
    EventProbe probe;

    @Test
    void isEnrolledByTheFirstSubmissionAndTheirContactIsToldOnce() {
        others.submitFor(maria, "skck", applicant("maria@example.id"));
        others.submitFor(maria, "skck", applicant("maria@example.id"));
        List<ProbedEvent> told = await().atMost(Duration.ofSeconds(30))
                .until(() -> probe.events("mpp.citizens", maria.account()), events -> !events.isEmpty());
        assertThat(told.getFirst().data().path("locale").asString()).isEqualTo("en");
        awaitSubmissions(2);
        JsonNode me = api.get(maria, "").json();
        assertThat(me.path("email").asString()).isEqualTo("maria@example.id");
        assertThat(me.path("phone").asString()).isEqualTo("081250005555");
        assertThat(me.path("locale").asString()).isEqualTo("en");
        api.put(maria, "/preferences", Map.of("locale", "id"));
        var events = await().atMost(Duration.ofSeconds(30))
                .until(() -> probe.events("mpp.citizens", maria.account()), all -> all.size() > 1);
        var first = events.getFirst().sequence();
        assertThat(events).extracting(ProbedEvent::sequence).containsExactly(first, first + 1);
    }

    @Test
    void keepsWhatTheySetByHand() {
        api.get(maria, "");
        api.put(maria, "/preferences", Map.of("email", "mine@example.id", "phone", ""));
        others.submitFor(maria, "skck", applicant("token@example.id"));
        awaitSubmissions(1);
        JsonNode me = api.get(maria, "").json();
        assertThat(me.path("email").asString()).isEqualTo("mine@example.id");
        assertThat(me.path("phone").isNull()).isTrue();
    }

    @Test
    void isNotEnrolledWithoutANik() {
        others.submitFor(maria, "skck", Map.of("name", "Maria", "email", "maria@example.id"));
        awaitSubmissions(1);
        assertThat(jdbc.sql("select count(*) from citizen where id = :id")
                        .param("id", maria.account())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private Map<String, Object> applicant(String email) {
        return Map.of(
                "nik", maria.nik(), "name", maria.name(), "email", email, "phone", "081250005555", "locale", "en-GB");
    }

    private void awaitSubmissions(int count) {
        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        jdbc.sql("select count(*) from data_use where account = :id and action = 'SHARED_WITH_AGENCY'")
                                        .param("id", maria.account())
                                        .query(Long.class)
                                        .single()
                                == count);
    }
}
