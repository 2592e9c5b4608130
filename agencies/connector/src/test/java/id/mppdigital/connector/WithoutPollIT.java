package id.mppdigital.connector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** What is due goes out when there is room and when its turn has come; the poll is only for what nobody saw coming. */
@ConnectorIntegrationTest
@TestPropertySource(properties = "mpp.connector.dispatch.poll-interval=1h")
class WithoutPollIT {
    @Autowired
    Scenario scenario;

    @Autowired
    JdbcClient jdbc;

    private final CountDownLatch answered = new CountDownLatch(1);

    @Test
    void whateverDoesNotFitGoesOutAsCallsEnd() {
        try (var agency = agency(1)) {
            agency.replyBy(this::answerLater);
            IntStream.range(0, 20)
                    .forEach(_ -> scenario.application(agency.code).submit());
            await().until(() -> queued(agency) == 20);

            answered.countDown();

            await().until(() -> agency.calls().size() == 20);
        }
    }

    @Test
    void aMallWithABacklogDelaysTheNextDeliveryOfAnotherByFewCalls() {
        try (var agency = agency(1)) {
            agency.replyBy(this::answerLater);
            IntStream.range(0, 50)
                    .forEach(_ -> scenario.application(agency.code, "63.71").submit());
            await().until(() -> queued(agency) == 50 && agency.calls().size() == 1);
            var next = scenario.application(agency.code, "64.02").submit();
            await().until(() -> queued(agency) == 51);

            answered.countDown();

            await().until(() -> agency.calls().size() == 51);
            assertThat(agency.calls().subList(0, 4))
                    .extracting(FakeAgency.Call::application)
                    .contains(next.id.toString());
        }
    }

    @Test
    void aSuccessorGoesOutAsSoonAsItsPredecessorHasArrived() {
        try (var agency = agency(4)) {
            agency.replyBy(this::answerLater);
            scenario.application(agency.code).submit().correct().correct();
            await().until(() -> queued(agency) == 3 && agency.calls().size() == 1);

            answered.countDown();

            await().until(() -> agency.calls().size() == 3);
            assertThat(agency.calls()).extracting(FakeAgency.Call::sequence).containsExactly(1L, 2L, 3L);
        }
    }

    /** Patient: a call that ran into its time limit would be for the poll. */
    private FakeAgency agency(int atOnce) {
        var agency = new FakeAgency(scenario.newCode());
        scenario.publishAgency(agency.code, agency.url(), 20_000, atOnce);
        return agency;
    }

    private long queued(FakeAgency agency) {
        return jdbc.sql("select count(*) from delivery where agency = ?")
                .param(agency.code)
                .query(Long.class)
                .single();
    }

    private void answerLater(HttpExchange exchange) {
        try (exchange) {
            answered.await();
            exchange.sendResponseHeaders(204, -1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
