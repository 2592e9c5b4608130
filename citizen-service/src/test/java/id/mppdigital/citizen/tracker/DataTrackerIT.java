package id.mppdigital.citizen.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.citizen.CitizenTest;
import id.mppdigital.citizen.Person;
import id.mppdigital.citizen.usage.DataUse;
import id.mppdigital.citizen.usage.DataUses;
import id.mppdigital.citizen.usage.Purpose;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** As a national portal asks, by interface 2.0 of the data tracker. */
class DataTrackerIT extends CitizenTest {
    private static final String PATH = "/citizens/v1/aj/";

    @Autowired
    RestTestClient http;

    @Autowired
    DataUses uses;

    @Autowired
    TransactionOperations transactions;

    private record Answer(int status, JsonNode json) {}

    private void use(Person person, String recipient) {
        transactions.executeWithoutResult(_ -> uses.record(
                person.account(),
                DataUse.Action.FORM_FILLED,
                Purpose.FILL_FORM,
                DataUse.Recipient.of(recipient),
                List.of("citizen/friend"),
                new DataUse.Context("skck", "63.71", null)));
    }

    private Answer ask(String query, @Nullable String userId) {
        var request = http.get()
                .uri(PATH + query)
                .header("Authorization", "Bearer " + api.token(maria))
                .header("Accept-Language", "en");
        if (userId != null) {
            request.header("X-Road-UserId", userId);
        }
        var result = request.exchange().returnResult(byte[].class);
        return new Answer(result.getStatus().value(), JsonMapper.shared().readTree(result.getResponseBody()));
    }

    private Answer find(String more) {
        return ask("findUsage?userCode=" + maria.nik() + more, maria.nik());
    }

    @Test
    void usesComeLatestFirstWithTheirNumberInAll() {
        List.of("one", "two", "three").forEach(recipient -> use(maria, recipient));
        use(Person.fresh(), "portal");

        var found = find("&offset=1&limit=1").json();

        assertThat(found.path("totalUsages").asInt()).isEqualTo(3);
        assertThat(found.path("usages")).hasSize(1);
        assertThat(found.at("/usages/0/receiverCode").asString()).isEqualTo("two");
        assertThat(found.at("/usages/0/receiverSystem").asString()).isEqualTo("two");
        assertThat(found.at("/usages/0/action").asString())
                .isEqualTo(
                        "Filling in an application form without typing again. It rests on public service, not on your"
                                + " consent; you may stop it, and had not done so");
        assertThat(Instant.parse(found.at("/usages/0/logtime").asString())).isBefore(Instant.now());
    }

    @Test
    void onlyUsesOfThePeriodCount() {
        use(maria, "one");

        assertThat(find("&periodStart=2020-01-01T00:00:00Z")
                        .json()
                        .path("totalUsages")
                        .asInt())
                .isEqualTo(1);
        assertThat(find("&periodEnd=2020-01-01T00:00:00Z")
                        .json()
                        .path("totalUsages")
                        .asInt())
                .isZero();
    }

    @Test
    void nobodyAsksForAnotherPerson() {
        var other = Person.fresh();
        use(other, "portal");

        assertThat(ask("findUsage?userCode=" + other.nik(), maria.nik()).status())
                .isEqualTo(404);
        assertThat(ask("findUsage?userCode=" + maria.nik(), other.nik()).status())
                .isEqualTo(404);
        assertThat(ask("findUsage?userCode=" + maria.nik(), null).status()).isEqualTo(400);
        assertThat(ask("findUsage", maria.nik()).status()).isEqualTo(400);
        assertThat(find("&limit=1001").status()).isEqualTo(400);
    }

    @Test
    void theTrackerSaysSinceWhenItKnowsAndThatItAnswers() {
        use(maria, "one");

        var since = ask("usagePeriod", null).json().path("periodStart").asString();

        assertThat(Instant.parse(since)).isBefore(Instant.now());
        assertThat(ask("heartbeat", null).json().path("status").asString()).isEqualTo("OK");
    }
}
