package id.mppdigital.platform.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.platform.PlatformTestApp;
import id.mppdigital.platform.events.EventSubscription;
import id.mppdigital.platform.events.NewEvent;
import id.mppdigital.platform.events.Outbox;
import id.mppdigital.platform.test.RealParts;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One service for all: without a broker it takes long to end. The broker comes in the last test. */
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class BrokerAbsentIT {
    private static final String TOPIC = "late-" + UUID.randomUUID();
    private static final String TYPE = "id.mppdigital.late.v1";

    private LateBroker broker;
    private ConfigurableApplicationContext service;
    private Duration untilStarted;

    @BeforeAll
    void startWithoutABroker() throws IOException {
        broker = new LateBroker();
        var begin = Instant.now();
        service = new SpringApplicationBuilder(PlatformTestApp.class, Listening.class)
                .initializers(
                        new RealParts(),
                        context -> TestPropertyValues.of(
                                        "server.port=0",
                                        "spring.kafka.bootstrap-servers=" + broker.address(),
                                        "mpp.broker.interval=100ms")
                                .applyTo(context))
                .run();
        untilStarted = Duration.between(begin, Instant.now());
    }

    @AfterAll
    void stop() throws IOException {
        service.close();
        broker.close();
    }

    @Test
    @Order(1)
    void startsPromptlyAndSaysOnceWhatIsMissingAndWhatToDo(CapturedOutput log) {
        assertThat(untilStarted).isLessThan(Duration.ofSeconds(20));

        // Long enough for some twenty questions to the broker.
        await().during(Duration.ofSeconds(2))
                .untilAsserted(() -> assertThat(log.getAll().lines())
                        .filteredOn(line -> line.contains("No Kafka broker answers"))
                        .singleElement()
                        .asString()
                        .contains(broker.address(), "spring.kafka.bootstrap-servers"));
        assertThat(log.getAll()).doesNotContain("Node -1 disconnected", "could not be established");
    }

    @Test
    @Order(2)
    void staysReadyAndTellsWithItWhatIsMissing() {
        readiness()
                .jsonPath("$.status")
                .isEqualTo("UP")
                .jsonPath("$.components.broker.status")
                .isEqualTo("UNKNOWN")
                .jsonPath("$.components.broker.details.missing")
                .isEqualTo("No Kafka broker answers");
    }

    @Test
    @Order(3)
    void whatWasCommittedMeanwhileArrivesOnTheTopicThatTheServiceDeclaresOnceTheBrokerComes(CapturedOutput log)
            throws IOException {
        var transaction = new TransactionTemplate(service.getBean(PlatformTransactionManager.class));
        transaction.executeWithoutResult(
                _ -> service.getBean(Outbox.class).append(new NewEvent(TOPIC, TYPE, "one", 1, new Late("late"))));

        broker.open();

        var received = service.getBean(Listening.class).received;
        await().atMost(Duration.ofSeconds(40)).until(() -> received.equals(List.of("late")));
        readiness().jsonPath("$.components.broker.status").isEqualTo("UP");
        assertThat(log.getAll()).as("a hundred settings of each client").doesNotContain("ConsumerConfig values");
    }

    private RestTestClient.BodyContentSpec readiness() {
        var port = service.getEnvironment().getRequiredProperty("local.server.port");
        return RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .build()
                .get()
                .uri("/actuator/health/readiness")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
    }

    record Late(String text) {}

    @TestConfiguration
    static class Listening {
        final List<String> received = new CopyOnWriteArrayList<>();

        @Bean
        EventSubscription late() {
            return EventSubscription.to(TOPIC)
                    .as(TOPIC)
                    .everyInOrder()
                    .on(TYPE, Late.class, event -> received.add(event.data().text()))
                    .build();
        }
    }
}
