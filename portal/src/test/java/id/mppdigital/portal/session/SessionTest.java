package id.mppdigital.portal.session;

import id.mppdigital.portal.Browser;
import id.mppdigital.portal.Browsers;
import id.mppdigital.portal.PortalTest;
import id.mppdigital.portal.SimulatedIssuer;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Siti, a citizen, and Rahmat, an officer, at a portal whose issuer can be made to fail. */
@PortalTest
abstract class SessionTest {
    static final SimulatedIssuer ISSUER = SimulatedIssuer.INSTANCE;
    static final String COOKIE = "__Host-portal";

    @Autowired
    Browsers browsers;

    @BeforeEach
    void people() {
        ISSUER.knows("siti", "Siti <b>Rahayu</b>", Map.of("roles", List.of("citizen")));
        ISSUER.knows("rahmat", "Rahmat", Map.of("roles", List.of("agency-officer"), "agency", "disdukcapil"));
    }

    @Autowired
    CircuitBreakerRegistry breakers;

    @AfterEach
    void well() {
        // What one test does to the issuer is not to be remembered in the next.
        breakers.getAllCircuitBreakers().forEach(CircuitBreaker::reset);
        ISSUER.away(false);
        ISSUER.tokenLife(Duration.ofHours(1));
    }

    Browser signedIn(String person) {
        var browser = browsers.open();
        browser.signIn(person, "/session/stay");
        return browser;
    }
}
