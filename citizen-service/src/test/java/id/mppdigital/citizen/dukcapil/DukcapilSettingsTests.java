package id.mppdigital.citizen.dukcapil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mppdigital.citizen.registers.Access;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

class DukcapilSettingsTests {

    @Test
    void standOnDefaults() {
        DukcapilSettings settings = shipped(Map.of());
        assertThat(settings.url()).isEqualTo(URI.create("http://localhost:8201"));
        assertThat(settings.timeout()).isEqualTo(Duration.ofMillis(1500));
        assertThat(settings.freshness()).isEqualTo(Duration.ofHours(24));
        assertThat(settings.access()).isEqualTo(Access.FETCH);
        assertThat(settings.threshold()).isEqualTo(100);
        assertThat(settings.fields()).containsOnlyKeys("person", "family");
    }

    @Test
    void mapAFieldAnewWithoutTouchingTheOthers() {
        DukcapilSettings settings = shipped(Map.of("mpp.dukcapil.fields.person.name.key", "NAMA_LENGKAP"));
        assertThat(settings.fields().get("person"))
                .containsKey("gender")
                .hasEntrySatisfying("name", name -> assertThat(name.key()).containsExactly("NAMA_LENGKAP"));
    }

    @Test
    void refuseAThresholdThatIsNoPercentage() {
        for (String threshold : new String[] {"0", "101"}) {
            assertThatThrownBy(() -> shipped(Map.of("mpp.dukcapil.threshold", threshold)))
                    .rootCause()
                    .hasMessageContaining("mpp.dukcapil.threshold");
        }
    }

    @Test
    void neverShowThePassword() {
        assertThat(shipped(Map.of("mpp.dukcapil.password", "s3cret")).toString())
                .doesNotContain("s3cret");
    }

    /** The shipped settings with some properties above. */
    static DukcapilSettings shipped(Map<String, Object> above) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("above", new HashMap<>(above)));
        try {
            new YamlPropertySourceLoader()
                    .load("shipped", new ClassPathResource("application.yaml"))
                    .forEach(environment.getPropertySources()::addLast);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Binder.get(environment).bindOrCreate("mpp.dukcapil", DukcapilSettings.class);
    }
}
