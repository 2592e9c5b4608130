package id.mppdigital.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.portal.Browsers;
import id.mppdigital.portal.PortalTest;
import id.mppdigital.portal.SimulatedGateway;
import id.mppdigital.portal.SimulatedGateway.Answer;
import id.mppdigital.portal.SimulatedIssuer;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class GatewayIT {
    private static final SimulatedGateway GATEWAY = SimulatedGateway.INSTANCE;
    private static final String MALL = "/catalog/v1/malls/63.71";

    @Autowired
    Browsers browsers;

    @Autowired
    CircuitBreakerRegistry breakers;

    @BeforeEach
    @AfterEach
    void afresh() {
        GATEWAY.forget();
        breakers.getAllCircuitBreakers().forEach(breaker -> breaker.reset());
    }

    @Test
    void the_platform_is_asked_as_who_is_signed_in_and_in_the_language_of_the_page() {
        SimulatedIssuer.INSTANCE.knows("siti", "Siti", Map.of("roles", List.of("citizen")));
        GATEWAY.on("GET", MALL, "{\"code\": \"63.71\", \"offerings\": [], \"unknown\": 1}");
        var browser = browsers.open();
        browser.signIn("siti", "/session/stay");
        var token = browser.get("/session/probe").body();
        assertThat(browser.get("/probe/mall?lang=en").body()).isEqualTo("63.71");
        var asked = GATEWAY.asked("GET", MALL).getFirst();
        assertThat(asked.header("authorization")).isEqualTo("Bearer " + token);
        assertThat(asked.header("accept-language")).isEqualTo("en");
    }

    @Test
    void without_a_sign_in_no_token_is_sent() {
        GATEWAY.on("GET", MALL, "{\"code\": \"63.71\", \"offerings\": []}");
        browsers.open().get("/probe/mall");
        assertThat(GATEWAY.asked("GET", MALL).getFirst().header("authorization"))
                .isNull();
    }

    @Test
    void what_is_not_there_or_belongs_to_somebody_else_is_a_page_of_its_own() {
        var page = browsers.open().get("/probe/mall?lang=en");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("<h1>Page not found</h1>");
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504})
    void a_part_that_is_down_becomes_a_page_that_says_what_still_works(int status) {
        GATEWAY.on("GET", MALL, (_, _) -> Answer.refused(status, "failed", "Stack trace at id.mppdigital"));
        var page = browsers.open().get("/probe/mall?lang=en");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body())
                .contains("The list of services cannot be reached", "You can still see your applications")
                .doesNotContain("Stack trace");
    }

    @Test
    void a_refusal_that_no_page_expected_is_told_in_the_platforms_words() {
        GATEWAY.on("GET", MALL, (_, _) -> Answer.refused(429, "too-many", "Wait <b>ten</b> seconds."));
        var page = browsers.open().get("/probe/mall");
        assertThat(page.statusCode()).isEqualTo(429);
        assertThat(page.body()).contains("Wait &lt;b&gt;ten&lt;/b&gt; seconds.");
    }

    @Test
    void a_part_that_keeps_failing_is_left_alone() {
        GATEWAY.on("GET", MALL, (_, _) -> Answer.refused(503, "failed", ""));
        var browser = browsers.open();
        for (int i = 0; i < 30; i++) {
            assertThat(browser.get("/probe/mall").statusCode()).isEqualTo(503);
        }
        assertThat(GATEWAY.asked("GET", MALL)).hasSizeLessThan(15);
    }
}
