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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.web.client.RestClient;

class RegisterSettingsTests {
    @Test
    void leaveEverythingToTheManifestByDefault() {
        assertThat(RegisterSettings.of("dukcapil", TestRegisters.shipped(Map.of())))
                .isEqualTo(new RegisterSettings(null, null, null, null));
        assertThat(RegisterSettings.of("samsat", TestRegisters.shipped(Map.of())))
                .isEqualTo(new RegisterSettings(null, null, null, null));
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
                                prefix + "FRESHNESS", "1h")));
        ConfigurationPropertySources.attach(environment);
        var settings = RegisterSettings.of("dukcapil", environment);
        assertThat(settings)
                .isEqualTo(new RegisterSettings(
                        URI.create("http://register"), Access.MATCH, Duration.ofSeconds(2), Duration.ofHours(1)));
        var manifest = TestRegisters.manifest("dukcapil");
        assertThat(manifest.under(settings).lookup())
                .isEqualTo(new RegisterManifest.Lookup(
                        manifest.lookup().key(),
                        "DUKCAPIL",
                        Access.MATCH,
                        URI.create("http://register"),
                        new RegisterManifest.Limits(2000, 60, null, null, null),
                        null));
    }

    @Test
    void stopTheStartWhenTheyMakeNoSense() {
        var environment = TestRegisters.shipped(Map.of("mpp.registers.samsat.access", "guess"));
        var guards = new Guards(BulkheadRegistry.ofDefaults(), CircuitBreakerRegistry.ofDefaults());
        assertThatThrownBy(() -> new RegisterFactory(
                        List.of(), guards, environment, RestClient.builder(), (register, perDay) -> true))
                .hasMessageContaining("mpp.registers");
    }
}
