package id.mppdigital.connector;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.platform.events.Ids;
import id.mppdigital.platform.test.server.AlsoInContainers;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which deliveries there are, and their order. */
@AlsoInContainers
@ConnectorIntegrationTest
class QueueIT {
    @Autowired
    Scenario scenario;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theMessagesOfEachApplicationArriveInOrder() {
        try (var agency = scenario.agency()) {
            var applications = IntStream.range(0, 8)
                    .mapToObj(_ -> scenario.application(agency.code))
                    .toList();
            applications.forEach(Scenario.Application::submit);
            applications.forEach(Scenario.Application::correct);
            applications.forEach(each -> each.move("IN_REVIEW", "WITHDRAWN"));

            await().until(() -> agency.calls().size() >= 24);
            assertThat(agency.calls())
                    .hasSize(24)
                    .extracting(call -> call.header("Webhook-id"))
                    .doesNotHaveDuplicates();
            assertThat(agency.calls().stream()
                            .collect(groupingBy(
                                    FakeAgency.Call::application, mapping(FakeAgency.Call::sequence, toList())))
                            .values())
                    .hasSize(8)
                    .allSatisfy(sequences -> assertThat(sequences).containsExactly(1L, 2L, 3L));
        }
    }

    @Test
    void anEventThatComesThriceHasOneEffect() {
        try (var agency = scenario.agency()) {
            var repeated = scenario.application(agency.code).submitTwice();
            repeated.correct();

            await().until(() -> agency.calls().size() >= 2);
            assertThat(agency.calls()).extracting(FakeAgency.Call::sequence).containsExactly(1L, 2L);
        }
    }

    @Test
    void anEventThatComesAgainToARestoredDatabaseIsSentUnderTheSameId() {
        try (var agency = scenario.agency()) {
            var event = Ids.next();
            var application = scenario.application(agency.code).submitAs(event);
            await().until(() -> agency.calls().size() == 1);
            await().until(() -> jdbc.sql("select state from delivery where id = ?")
                    .param(event)
                    .query(String.class)
                    .single()
                    .equals("DELIVERED"));

            // As if neither had happened.
            jdbc.sql("delete from delivery where application_id = ?")
                    .param(application.id)
                    .update();
            jdbc.sql("delete from inbox where subject = ?")
                    .param(application.id.toString())
                    .update();
            application.submitAs(event);

            await().until(() -> agency.calls().size() == 2);
            assertThat(agency.calls())
                    .extracting(call -> call.header("Webhook-id"))
                    .containsOnly(event.toString());
        }
    }

    @Test
    void anAgencyWithoutEndpointGetsNoDelivery() {
        var desk = scenario.newCode();
        scenario.publishAgency(desk, null, 0, 0);
        await().until(() -> isKnown(desk));
        var application = scenario.application(desk).submit();

        await().until(() -> isConsumed(application));
        assertThat(deliveries(desk)).isZero();
    }

    @Test
    void anEventForAnUnknownAgencyWaitsUntilItsEndpointIsKnown() {
        try (var agency = new FakeAgency(scenario.newCode())) {
            scenario.application(agency.code).submit().correct();
            await().until(() -> deliveries(agency.code) == 2);
            assertThat(agency.calls()).isEmpty();

            scenario.publishAgency(agency.code, agency.url(), 2_000, 4);

            await().until(() -> agency.calls().size() == 2);
            assertThat(agency.calls()).extracting(FakeAgency.Call::sequence).containsExactly(1L, 2L);
        }
    }

    @Test
    void anEventForAnUnknownAgencyIsDroppedOnceItIsKnownToHaveNoEndpoint() {
        var desk = scenario.newCode();
        scenario.application(desk).submit();
        await().until(() -> deliveries(desk) == 1);

        scenario.publishAgency(desk, null, 0, 0);

        await().until(() -> deliveries(desk) == 0);
    }

    @Test
    void aDossierIsNeverInTheDatabaseInClearAndNotAtAllOnceDelivered() {
        try (var agency = new FakeAgency(scenario.newCode())) {
            scenario.application(agency.code).submit();
            await().until(() -> deliveries(agency.code) == 1);
            assertThat(inClear()).isZero();

            scenario.publishAgency(agency.code, agency.url(), 2_000, 4);

            await().until(() -> finishedWithoutDossier(agency.code) == 1);
            assertThat(agency.calls().getFirst().body()).contains(Scenario.CANARY);
            assertThat(inClear()).isZero();
        }
    }

    private long inClear() {
        return jdbc.sql("""
                select (select count(*) from delivery d where d::text like :canary)
                    + (select count(*) from attempt a where a::text like :canary)
                    + (select count(*) from outbox o where convert_from(o.data, 'UTF8') like :canary)
                """)
                .param("canary", "%" + Scenario.CANARY + "%")
                .query(Long.class)
                .single();
    }

    private long finishedWithoutDossier(String agency) {
        return jdbc.sql("select count(*) from delivery where agency = ? and state = 'DELIVERED' and sealed is null")
                .param(agency)
                .query(Long.class)
                .single();
    }

    private long deliveries(String agency) {
        return jdbc.sql("select count(*) from delivery where agency = ?")
                .param(agency)
                .query(Long.class)
                .single();
    }

    private boolean isKnown(String agency) {
        return jdbc.sql("select count(*) from agency where code = ?")
                        .param(agency)
                        .query(Long.class)
                        .single()
                == 1;
    }

    private boolean isConsumed(Scenario.Application application) {
        return jdbc.sql("select count(*) from inbox where subject = ?")
                        .param(application.id.toString())
                        .query(Long.class)
                        .single()
                == 1;
    }
}
