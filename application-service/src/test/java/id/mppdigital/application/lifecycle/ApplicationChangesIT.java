package id.mppdigital.application.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mppdigital.application.status.ApplicationStatus;
import id.mppdigital.application.testing.Api;
import id.mppdigital.application.testing.HeardChanges;
import id.mppdigital.application.testing.ServiceTest;
import id.mppdigital.application.testing.Submissions;
import id.mppdigital.application.testing.TestCatalogue;
import id.mppdigital.application.transition.MoveApplication;
import id.mppdigital.platform.test.ContractSchema;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ApplicationChangesIT extends ServiceTest {
    @Autowired
    private HeardChanges heard;

    @Autowired
    private MoveApplication mover;

    private final String siti = newCitizen();
    private String id = "";

    @BeforeEach
    void submit() {
        id = submitted(siti);
    }

    @Test
    void a_listener_hears_of_every_change_by_whomever() {
        api.transition(police(), id, "{\"to\": \"RECEIVED\"}");
        api.transition(
                tokens.officer("officer-7", "polres-banjarmasin", TestCatalogue.BANJARMASIN),
                id,
                "{\"to\": \"CORRECTION_REQUESTED\", \"reason\": \"Foto buram\"}");
        api.post(
                citizen(siti),
                Api.APPLICATIONS + "/" + id + "/corrections",
                Map.of("answers", Submissions.answers("copies", 2), "documents", List.of()));
        api.transition(police(), id, "{\"to\": \"IN_REVIEW\", \"stage\": \"identity-check\"}");
        mover.move(new ApplicationId(UUID.fromString(id)), Move.bySystem(ApplicationStatus.DEEMED_GRANTED, "late"));

        assertThat(heard.of(id))
                .containsExactly(
                        "CITIZEN DRAFT-SUBMITTED",
                        "AGENCY SUBMITTED-RECEIVED",
                        "OFFICER RECEIVED-CORRECTION_REQUESTED",
                        "CITIZEN CORRECTION_REQUESTED-IN_REVIEW",
                        "AGENCY IN_REVIEW-IN_REVIEW",
                        "SYSTEM IN_REVIEW-DEEMED_GRANTED");
        var last = eventsOf(id, 6).getLast();
        ContractSchema.assertValid("events/application-status-changed.v1", last.data());
        assertThat(last.data().path("actor").asString()).isEqualTo("SYSTEM");
    }

    @Test
    void what_a_listener_cannot_do_undoes_the_change() {
        var answer = api.transition(
                police(), id, "{\"to\": \"RECEIVED\", \"reasonCode\": \"" + HeardChanges.REFUSED + "\"}");

        assertThat(answer.status()).isEqualTo(500);
        assertThat(api.get(citizen(siti), Api.APPLICATIONS + "/" + id).text("/status"))
                .isEqualTo("SUBMITTED");
        api.transition(police(), id, "{\"to\": \"RECEIVED\"}");
        assertThat(eventsOf(id, 2)).hasSize(2);
        assertThat(heard.of(id)).containsExactly("CITIZEN DRAFT-SUBMITTED", "AGENCY SUBMITTED-RECEIVED");
    }

    @Test
    void the_system_moves_nothing_that_its_rules_do_not_allow() {
        var application = new ApplicationId(UUID.fromString(id));

        assertThatThrownBy(() -> mover.move(application, Move.bySystem(ApplicationStatus.APPROVED, "late")))
                .isInstanceOf(IllegalTransition.class);
    }
}
