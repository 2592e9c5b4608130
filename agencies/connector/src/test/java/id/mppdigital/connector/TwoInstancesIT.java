package id.mppdigital.connector;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.env.Environment;

/** A second instance beside the first, on the same database and topics. */
@ConnectorIntegrationTest
class TwoInstancesIT {
    private static final List<String> SHARED = List.of(
            "spring.datasource.url",
            "spring.datasource.username",
            "spring.datasource.password",
            "spring.kafka.bootstrap-servers",
            "spring.security.oauth2.resourceserver.jwt.issuer-uri",
            "mpp.sealing.recipients",
            "mpp.sealing.key",
            "mpp.connector.webhook-master-key",
            "mpp.connector.allow-insecure-targets",
            "mpp.connector.dispatch.poll-interval",
            "mpp.connector.dispatch.first-delay",
            "mpp.connector.dispatch.max-delay");

    @Autowired
    Scenario scenario;

    @Autowired
    Environment first;

    @Test
    void twoInstancesSendEachMessageOnceAndInOrder() {
        var settings = Stream.concat(
                        Stream.of("--server.port=0"),
                        SHARED.stream().map(name -> "--" + name + "=" + first.getRequiredProperty(name)))
                .toArray(String[]::new);
        try (var agency = scenario.agency();
                var second = new SpringApplicationBuilder(AgencyConnectorApp.class).run(settings)) {
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
