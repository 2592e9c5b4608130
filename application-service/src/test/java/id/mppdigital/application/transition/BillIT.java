package id.mppdigital.application.transition;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.application.testing.Answer;
import id.mppdigital.application.testing.Api;
import id.mppdigital.application.testing.Bills;
import id.mppdigital.application.testing.ServiceTest;
import id.mppdigital.platform.test.ContractSchema;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class BillIT extends ServiceTest {
    private final String siti = newCitizen();
    private String id = "";

    @BeforeEach
    void submit() {
        id = submitted(siti);
    }

    private Answer move(String body) {
        return api.transition(police(), id, body);
    }

    private Answer detail() {
        return api.get(citizen(siti), Api.APPLICATIONS + "/" + id);
    }

    private JsonNode listed() {
        return api.get(citizen(siti), Api.APPLICATIONS).body().at("/items/0");
    }

    @Test
    void theCitizenSeesWhatToPayToWhomHowAndUntilWhen() {
        assertThat(move(Bills.asking("30000")).status()).isEqualTo(200);

        var bill = detail().body().path("bill");
        assertThat(bill.path("amount").longValue()).isEqualTo(30_000);
        assertThat(bill.path("billingCode").asString()).isEqualTo("820261128000123");
        assertThat(bill.at("/payee/id").asString()).isEqualTo("Kas Negara");
        assertThat(bill.at("/payee/en").asString()).isEqualTo("State treasury");
        assertThat(bill.at("/howToPay/en").asString()).isEqualTo("Pay through any bank");
        assertThat(Instant.parse(bill.path("expiresAt").asString())).isEqualTo(Bills.TOMORROW);
        assertThat(bill.path("state").asString()).isEqualTo("OPEN");
        assertThat(detail().text("/waitingFor")).isEqualTo("CITIZEN");
    }

    @Test
    void aListShowsTheBillWithoutItsTexts() {
        assertThat(listed().path("bill").isNull()).isTrue();

        move(Bills.asking("30000"));

        assertThat(listed().path("bill").propertyNames())
                .containsExactlyInAnyOrder("amount", "billingCode", "expiresAt", "state");
        assertThat(listed().at("/bill/amount").longValue()).isEqualTo(30_000);
        assertThat(listed().path("waitingFor").asString()).isEqualTo("CITIZEN");
    }

    @Test
    void theEventNamesAmountCodeAndExpiryAndNoFreeText() {
        move(Bills.asking("30000"));

        var event = eventsOf(id, 2).getLast().data();

        ContractSchema.assertValid("events/application-status-changed.v1", event);
        assertThat(event.path("bill").propertyNames()).containsExactlyInAnyOrder("amount", "billingCode", "expiresAt");
        assertThat(event.at("/bill/amount").longValue()).isEqualTo(30_000);
        assertThat(event.has("documents")).isFalse();
        assertThat(event.toString()).doesNotContain("Kas Negara", "Bayar");
    }

    @Test
    void noTextOfABillLiesInTheDatabaseInClear() {
        move(Bills.asking("30000"));

        assertThat(jdbc.sql("select bill::text from bill where application_id = cast(? as uuid)")
                        .param(id)
                        .query(String.class)
                        .single())
                .contains("30000")
                .doesNotContain("Kas Negara", "Bayar");
    }

    @Test
    void aPaidBillIsPaidWhateverFollows() {
        move(Bills.asking("30000"));

        move("{\"to\": \"PAID\"}");

        assertThat(detail().text("/bill/state")).isEqualTo("PAID");
        assertThat(eventsOf(id, 3).getLast().data().has("bill")).isFalse();
        move("{\"to\": \"APPROVED\"}");
        assertThat(detail().text("/bill/state")).isEqualTo("PAID");
    }

    @Test
    void aBillClosesWithAWithdrawal() {
        move(Bills.asking("30000"));

        api.post(citizen(siti), Api.APPLICATIONS + "/" + id + "/withdrawal", "{}");

        assertThat(detail().text("/bill/state")).isEqualTo("CLOSED");
        assertThat(detail().body().path("waitingFor").isNull()).isTrue();
    }

    @Test
    void aBillPastItsExpiryIsClosed() {
        move(Bills.asking("30000"));

        jdbc.sql("update bill set expires_at = now() - interval '1 minute' where application_id = cast(? as uuid)")
                .param(id)
                .update();

        assertThat(detail().text("/bill/state")).isEqualTo("CLOSED");
        assertThat(listed().at("/bill/state").asString()).isEqualTo("CLOSED");
    }

    @Test
    void askingAgainForTheSameChangesNothing() {
        move(Bills.asking("30000"));

        var again = move(Bills.asking("30000"));

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body().path("sequence").asInt()).isEqualTo(2);
    }

    @Test
    void anotherBillTakesThePlaceOfTheFirst() {
        move(Bills.asking("30000"));

        var again = move(Bills.asking("30000", "820261129000456", Bills.TOMORROW.toString()));

        assertThat(again.body().path("sequence").asInt()).isEqualTo(3);
        assertThat(detail().text("/bill/billingCode")).isEqualTo("820261129000456");
        assertThat(listed().at("/bill/billingCode").asString()).isEqualTo("820261129000456");
        assertThat(eventsOf(id, 3).getLast().data().at("/bill/billingCode").asString())
                .isEqualTo("820261129000456");
    }

    @Test
    void askingForPaymentWithoutABillIsRefused() {
        assertThat(move("{\"to\": \"AWAITING_PAYMENT\"}").faults()).containsExactly("/bill required");
        assertThat(detail().text("/status")).isEqualTo("SUBMITTED");
    }

    @Test
    void onlyARequestForPaymentBringsABill() {
        var answer = move(Bills.asking("30000").replace("AWAITING_PAYMENT", "APPROVED"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.faults()).containsExactly("/bill bill-not-allowed");
        assertThat(detail().text("/status")).isEqualTo("SUBMITTED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-30000", "1000000000001", "null", "true", "30000.5", "\"30000\"", "1e19"})
    void anAmountIsWholeRupiahWithinReason(String amount) {
        var answer = move(Bills.asking(amount));

        assertThat(answer.status()).isIn(400, 422);
        assertThat(answer.text("/errors/0/pointer")).isEqualTo("/bill/amount");
        assertThat(detail().text("/status")).isEqualTo("SUBMITTED");
    }

    @ParameterizedTest
    @CsvSource({"1", "1000000000000"})
    void theSmallestAndTheLargestAmountAreFine(String amount) {
        assertThat(move(Bills.asking(amount)).status()).isEqualTo(200);
        assertThat(detail().text("/bill/amount")).isEqualTo(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "82 0261", "", "820261128000123820261128000123823", "bayar/1"})
    void aBillingCodeIsOneThatPeopleCanType(String code) {
        assertThat(move(Bills.asking("1", code, Bills.TOMORROW.toString())).faults())
                .containsExactly("/bill/billingCode pattern");
    }

    @Test
    void aBillExpiresInTheFutureButNotForEver() {
        var yesterday = Instant.now().minus(1, ChronoUnit.DAYS).toString();

        assertThat(move(Bills.asking("1", "8202", yesterday)).faults())
                .containsExactly("/bill/expiresAt not-in-future");
        assertThat(move(Bills.asking("1", "8202", "+999999-01-01T00:00:00Z")).faults())
                .containsExactly("/bill/expiresAt too-far");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-05", "soon", "2026-13-01T00:00:00Z", "2099-12-05T23:59:59"})
    void anExpiryIsAMomentInTime(String expiresAt) {
        var answer = move(Bills.asking("1", "8202", expiresAt));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/errors/0/pointer")).isEqualTo("/bill/expiresAt");
    }
}
