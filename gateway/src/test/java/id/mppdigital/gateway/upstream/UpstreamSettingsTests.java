package id.mppdigital.gateway.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class UpstreamSettingsTests {
    @Test
    void private_agencies_are_refused_and_waits_are_bounded_by_default() {
        var settings = bind(Map.of());

        assertThat(settings.privateAgencies()).isFalse();
        assertThat(settings.connect()).isEqualTo(Duration.ofSeconds(2));
        assertThat(settings.response("catalog")).isEqualTo(Duration.ofSeconds(15));
        assertThat(settings.agency()).isEqualTo(Duration.ofSeconds(10));
        assertThat(settings.breaker())
                .isEqualTo(new UpstreamSettings.Breaker(50, 20, Duration.ofSeconds(10), Duration.ofSeconds(5)));
    }

    @Test
    void a_single_service_may_get_more_time() {
        var settings = bind(Map.of("mpp.gateway.upstream.responses.citizen", "30s"));

        assertThat(settings.response("citizen")).isEqualTo(Duration.ofSeconds(30));
        assertThat(settings.response("catalog")).isEqualTo(Duration.ofSeconds(15));
    }

    private static UpstreamSettings bind(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("mpp.gateway.upstream", UpstreamSettings.class);
    }
}
