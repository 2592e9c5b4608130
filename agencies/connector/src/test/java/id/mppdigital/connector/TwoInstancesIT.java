package id.mppdigital.connector;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.platform.test.FurtherInstance;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;

/** A second instance beside the first, on the same database and topics. */
@ConnectorIntegrationTest
class TwoInstancesIT {
    @Autowired
    Scenario scenario;

    @Autowired
    ConfigurableApplicationContext first;

    @Test
    void twoInstancesSendEachMessageOnceAndInOrder() {
        try (var agency = scenario.agency();
                var second = FurtherInstance.of(first)) {
            assertThat(second.isRunning()).isTrue();
            var applications = IntStream.range(0, 40)
                    .mapToObj(_ -> scenario.application(agency.code))
                    .toList();
            applications.forEach(Scenario.Application::submit);
            applications.forEach(Scenario.Application::correct);

            await().atMost(Duration.ofSeconds(30)).until(() -> agency.calls().size() >= 80);
            assertThat(agency.calls())
                    .hasSize(80)
                    .extracting(call -> call.header("Webhook-id"))
                    .doesNotHaveDuplicates();
            assertThat(agency.calls().stream()
                            .collect(groupingBy(
                                    FakeAgency.Call::application, mapping(FakeAgency.Call::sequence, toList())))
                            .values())
                    .allSatisfy(sequences -> assertThat(sequences).containsExactly(1L, 2L));
        }
    }
}
