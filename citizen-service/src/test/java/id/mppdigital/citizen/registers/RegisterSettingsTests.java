package id.mppdigital.citizen.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mppdigital.citizen.registers.manifest.Access;
import id.mppdigital.citizen.registers.manifest.RegisterManifest;
import id.mppdigital.citizen.registers.manifest.RegisterSettings;
import id.mppdigital.platform.guard.Guards;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.web.client.RestClient;

class RegisterSettingsTests {
    @Test
    void leaveEverythingToTheManifestByDefault() {
        assertThat(RegisterSettings.of("dukcapil", TestRegisters.shipped(Map.of())))
                .isEqualTo(new RegisterSettings(null, null, null, null, null));
        assertThat(RegisterSettings.of("samsat", TestRegisters.shipped(Map.of())))
                .isEqualTo(new RegisterSettings(null, null, null, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MPP_REGISTERS_DUKCAPIL_", "MPP_DUKCAPIL_"})
    void areSetByTheEnvironmentUnderTheirNewAndTheirOldNames(String prefix) {
        var environment = (ConfigurableEnvironment) TestRegisters.shipped(Map.of());
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        "above-systemEnvironment",
                        Map.of(
                                prefix + "URL", "http://register",
                                prefix + "ACCESS", "match",
                                prefix + "TIMEOUT", "2s",
                                prefix + "FRESHNESS", "1h",
                                prefix + "THRESHOLD", "90")));
        ConfigurationPropertySources.attach(environment);
        var settings = RegisterSettings.of("dukcapil", environment);
        assertThat(settings)
                .isEqualTo(new RegisterSettings(
                        URI.create("http://register"), Access.MATCH, Duration.ofSeconds(2), Duration.ofHours(1), 90));
        var manifest = TestRegisters.manifest("dukcapil");
        assertThat(manifest.under(settings).lookup())
                .isEqualTo(new RegisterManifest.Lookup(
                        manifest.lookup().key(),
                        "DUKCAPIL",
                        Access.MATCH,
                        URI.create("http://register"),
                        new RegisterManifest.Trust(90, null),
                        new RegisterManifest.Limits(2000, 60, null, null, null),
                        null));
    }

    @Test
    void aThresholdIsForAManifestThatDoesNotSay() {
        var strict = new RegisterManifest.Trust(95, null);
        assertThat(under(strict, 60).bar()).isEqualTo(95);
        assertThat(under(strict, 100).bar()).isEqualTo(95);
        assertThat(under(strict, null).bar()).isEqualTo(95);
        assertThat(under(RegisterManifest.Trust.USUAL, 60).bar()).isEqualTo(60);
        assertThat(under(RegisterManifest.Trust.USUAL, null).bar()).isEqualTo(100);
    }

    private static RegisterManifest.Trust under(RegisterManifest.Trust said, @Nullable Integer threshold) {
        var listed = TestRegisters.manifest("sdmk");
        var lookup = listed.lookup();
        var own = new RegisterManifest.Lookup(
                lookup.key(), lookup.protocol(), Access.MATCH, lookup.url(), said, lookup.limits(), null);
        return new RegisterManifest(listed.code(), listed.name(), null, own, null, listed.facts(), null)
                .under(new RegisterSettings(null, null, null, null, threshold))
                .lookup()
                .trust();
    }

    @ParameterizedTest
    @CsvSource({
        "mpp.registers.samsat.access, guess",
        "mpp.registers.samsat.threshold, 0",
        "mpp.registers.samsat.threshold, 101",
        "mpp.registers.samsat.threshold, most",
        "mpp.dukcapil.threshold, 101"
    })
    void stopTheStartWhenTheyMakeNoSense(String name, String value) {
        var environment = TestRegisters.shipped(Map.of(name, value));
        var guards = new Guards(BulkheadRegistry.ofDefaults(), CircuitBreakerRegistry.ofDefaults());
        assertThatThrownBy(() -> new RegisterFactory(
                        List.of(), guards, environment, RestClient.builder(), (register, perDay) -> true))
                .hasMessageContaining("mpp.registers");
    }
}
