package id.mppdigital.application.transition;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.application.testing.Answer;
import id.mppdigital.application.testing.Api;
import id.mppdigital.application.testing.ServiceTest;
import id.mppdigital.platform.test.ContractSchema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WithdrawalIT extends ServiceTest {
    private final String siti = newCitizen();
    private String id = "";

    @BeforeEach
    void submit() {
        id = submitted(siti);
    }

    private Answer withdraw(String citizen) {
        return api.post(
                citizen(citizen), Api.APPLICATIONS + "/" + id + "/withdrawal", "{\"reason\": \"Sudah dapat kerja\"}");
    }

    @Test
    void aCitizenWithdrawsAndTheAgencyHearsOfIt() {
        var answer = withdraw(siti);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("/status")).isEqualTo("WITHDRAWN");
        var event = eventsOf(id, 2).getLast().data();
        ContractSchema.assertValid("events/application-status-changed.v1", event);
        assertThat(event.path("actor").asString()).isEqualTo("CITIZEN");
        assertThat(event.toString()).doesNotContain("dapat kerja");
    }

    @Test
    void withdrawingTwiceIsWithdrawingOnce() {
        withdraw(siti);

        assertThat(withdraw(siti).status()).isEqualTo(200);
        assertThat(eventsOf(id, 2)).hasSize(2);
    }

    @Test
    void anApprovedApplicationStays() {
        api.transition(police(), id, "{\"to\": \"APPROVED\"}");

        assertThat(withdraw(siti).code()).isEqualTo("illegal-transition");
    }

    @Test
    void theAgencyCannotGoOnAfterwards() {
        withdraw(siti);

        assertThat(api.transition(police(), id, "{\"to\": \"APPROVED\"}").status())
                .isEqualTo(409);
    }

    @Test
    void anotherCitizenFindsNothing() {
        assertThat(withdraw(newCitizen()).status()).isEqualTo(404);
    }
}
