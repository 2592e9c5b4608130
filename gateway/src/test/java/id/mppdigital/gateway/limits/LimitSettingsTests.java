package id.mppdigital.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.gateway.plan.BodySize;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

class LimitSettingsTests {
    @Test
    void the_shipped_limits_let_a_city_pass_and_stop_a_loop() throws IOException {
        var limits = shipped().bind("mpp.gateway.limits", LimitSettings.class).get();

        assertThat(limits.client()).isEqualTo(new LimitSettings.Limit(60_000, Duration.ofMinutes(1), null));
        assertThat(limits.person()).isEqualTo(new LimitSettings.Limit(300, Duration.ofMinutes(1), null));
        assertThat(limits.address()).isEqualTo(new LimitSettings.Limit(1_200, Duration.ofMinutes(1), null));
        assertThat(limits.receipt()).isEqualTo(new LimitSettings.Limit(30, Duration.ofMinutes(1), null));
        assertThat(limits.tracked()).isEqualTo(200_000);
    }

    @Test
    void bodies_are_small_except_where_documents_and_manifests_come_in() throws IOException {
        var bodies = shipped().bindOrCreate("mpp.gateway.bodies", BodySettings.class);

        assertThat(bodies.cap(BodySize.STANDARD)).isEqualTo(1 << 20);
        assertThat(bodies.cap(BodySize.DOCUMENT)).isEqualTo(11 << 20);
        assertThat(bodies.cap(BodySize.MANIFESTS)).isEqualTo(2 << 20);
    }

    @Test
    void a_small_body_has_seconds_and_a_large_one_as_long_as_a_bad_connection_takes() throws IOException {
        var bodies = shipped().bindOrCreate("mpp.gateway.bodies", BodySettings.class);

        assertThat(bodies.patience(1)).isEqualTo(Duration.ofSeconds(15));
        assertThat(bodies.patience(8 << 20)).isEqualTo(Duration.ofSeconds(15 + 1024));
    }

    private static Binder shipped() throws IOException {
        var environment = new StandardEnvironment();
        new YamlPropertySourceLoader()
                .load("application", new ClassPathResource("application.yaml"))
                .forEach(environment.getPropertySources()::addLast);
        return Binder.get(environment);
    }
}
