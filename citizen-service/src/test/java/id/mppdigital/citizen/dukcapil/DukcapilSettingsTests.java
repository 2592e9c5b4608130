package id.mppdigital.citizen.dukcapil;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.citizen.registers.TestRegisters;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DukcapilSettingsTests {
    @Test
    void standOnDefaults() {
        assertThat(shipped(Map.of())).isEqualTo(new DukcapilSettings("MPP", "mpp", "mpp", "127.0.0.1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mpp.registers.dukcapil.", "mpp.dukcapil."})
    void areReadFromTheirNewAndTheirOldNames(String prefix) {
        assertThat(shipped(Map.of(
                        prefix + "institution", "I",
                        prefix + "user-id", "u",
                        prefix + "password", "p",
                        prefix + "ip-user", "10.0.0.1")))
                .isEqualTo(new DukcapilSettings("I", "u", "p", "10.0.0.1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"institution", "user-id", "password", "ip-user"})
    void areNoCredentialsWithoutEachOfThem(String missing) {
        assertThat(shipped(Map.of()).hasCredentials()).isTrue();
        assertThat(shipped(Map.of("mpp.registers.dukcapil." + missing, " ")).hasCredentials())
                .isFalse();
    }

    @Test
    void neverShowThePassword() {
        assertThat(shipped(Map.of("mpp.dukcapil.password", "s3cret")).toString())
                .doesNotContain("s3cret");
    }

    private static DukcapilSettings shipped(Map<String, Object> above) {
        return DukcapilSettings.of("dukcapil", TestRegisters.shipped(above));
    }
}
