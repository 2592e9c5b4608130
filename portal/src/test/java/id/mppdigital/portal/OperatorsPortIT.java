package id.mppdigital.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

@PortalTest
class OperatorsPortIT {
    @Autowired
    Browsers browsers;

    @Value("${local.management.port}")
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"", "/health", "/health/readiness", "/prometheus", "/info"})
    void the_public_port_has_no_actuator(String endpoint) {
        assertThat(browsers.open().get("/actuator" + endpoint).statusCode()).isEqualTo(404);
    }

    @Test
    void the_public_port_says_in_one_word_whether_the_portal_can_work() {
        var health = browsers.open().get("/health");
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void operators_read_health_and_meters_on_a_port_of_their_own() {
        var operator = new Browser("http://localhost:" + port);
        assertThat(operator.get("/actuator/health/readiness").body()).contains("\"database\"");
        assertThat(operator.get("/actuator/prometheus").body()).contains("jvm_memory_used_bytes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/status", "/sign-in", "/desk"})
    void the_operators_port_has_no_page(String address) {
        assertThat(new Browser("http://localhost:" + port).get(address).statusCode())
                .isIn(302, 404);
    }
}
