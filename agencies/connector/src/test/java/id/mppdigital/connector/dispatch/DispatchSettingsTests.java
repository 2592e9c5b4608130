package id.mppdigital.connector.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class DispatchSettingsTests {
    @Test
    void anAgencyThatIsDownIsTriedForThreeDays() {
        assertThat(bind(Map.of()))
                .isEqualTo(new DispatchSettings(
                        16,
                        Duration.ofSeconds(1),
                        Duration.ofHours(1),
                        Duration.ofHours(6),
                        100,
                        Duration.ofHours(72),
                        Duration.ofMillis(500),
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(30),
                        64));
    }

    @Test
    void everythingCanBeSet() {
        assertThat(bind(Map.of(
                        "mpp.connector.dispatch.batch", "1",
                        "mpp.connector.dispatch.first-delay", "2s",
                        "mpp.connector.dispatch.max-delay", "3s",
                        "mpp.connector.dispatch.max-retry-after", "4s",
                        "mpp.connector.dispatch.max-attempts", "5",
                        "mpp.connector.dispatch.max-age", "6s",
                        "mpp.connector.dispatch.poll-interval", "10s",
                        "mpp.connector.dispatch.lease-margin", "7s",
                        "mpp.connector.dispatch.max-timeout", "8s",
                        "mpp.connector.dispatch.max-concurrent", "9")))
                .isEqualTo(new DispatchSettings(
                        1,
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(3),
                        Duration.ofSeconds(4),
                        5,
                        Duration.ofSeconds(6),
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(7),
                        Duration.ofSeconds(8),
                        9));
    }

    private static DispatchSettings bind(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("mpp.connector.dispatch", DispatchSettings.class);
    }
}
