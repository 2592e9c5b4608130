package id.mppdigital.catalog;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.platform.test.ContractSchema;
import id.mppdigital.platform.test.EventProbe;
import id.mppdigital.platform.test.ProbedEvent;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@CatalogueTest
class EventsIT {
    private static final String MALLS = "mpp.catalog.malls";

    @Autowired
    private CatalogueApi catalogue;

    @Autowired
    private EventProbe probe;

    @BeforeEach
    void theShippedManifestsAreApplied() {
        catalogue.applyShipped();
    }

    @ParameterizedTest
    @CsvSource({
        "mpp.catalog.registers, register-changed.v1, 8",
        "mpp.catalog.malls, mall-changed.v1, 17",
        "mpp.catalog.agencies, agency-changed.v1, 177",
        "mpp.catalog.services, service-changed.v1, 25",
        "mpp.catalog.evidence, evidence-changed.v1, 12",
        "mpp.catalog.life-events, life-event-changed.v1, 5",
        "mpp.catalog.channels, channel-changed.v1, 2"
    })
    void everyEventKeepsItsContractAndCountsFromOneWithoutGaps(String topic, String contract, int subjects) {
        var events = probe.events(topic);

        assertThat(events).allSatisfy(event -> {
            assertThat(event.type()).isEqualTo("id.mppdigital.catalog." + contract);
            assertThat(event.key()).isEqualTo(event.subject());
            ContractSchema.assertValid("events/" + contract, event.data());
        });
        var bySubject = events.stream()
                .collect(Collectors.groupingBy(
                        event -> String.valueOf(event.subject()),
                        Collectors.mapping(ProbedEvent::sequence, Collectors.toList())));
        assertThat(bySubject).hasSize(subjects);
        assertThat(bySubject.values())
                .allSatisfy(sequences -> assertThat(sequences)
                        .isEqualTo(LongStream.rangeClosed(1, sequences.size())
                                .boxed()
                                .toList()));
    }

    @Test
    void aServiceVersionIsItsOwnSubject() {
        assertThat(probe.events("mpp.catalog.services", "skck@2")).isNotEmpty();
    }

    @Test
    void aChangedOfferingPublishesItsMallOnceMore() {
        var offering = """
                apiVersion: mpp.id/v1
                kind: Offering
                metadata: {mall: '33.07', service: sktm}
                spec: {agency: dinsos-wonosobo, status: CLOSED}
                """;
        var before = probe.events(MALLS, "33.07").getLast();

        assertThat(catalogue.apply(offering).body().at("/changes/0/diff/0/path").asString())
                .isEqualTo("/status");

        await().atMost(20, SECONDS).untilAsserted(() -> {
            var after = probe.events(MALLS, "33.07").getLast();
            assertThat(after.sequence()).isEqualTo(before.sequence() + 1);
            assertThat(statuses(after)).contains("CLOSED");
        });
        assertThat(statuses(before)).doesNotContain("CLOSED");
    }

    private static List<String> statuses(ProbedEvent mall) {
        return mall.data()
                .path("offerings")
                .valueStream()
                .map(offering -> offering.path("status").asString())
                .toList();
    }
}
