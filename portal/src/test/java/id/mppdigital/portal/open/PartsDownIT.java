package id.mppdigital.portal.open;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.portal.Browsers;
import id.mppdigital.portal.Examples;
import id.mppdigital.portal.Failure;
import id.mppdigital.portal.Markup;
import id.mppdigital.portal.PortalTest;
import id.mppdigital.portal.SimulatedGateway;
import id.mppdigital.portal.api.Malls;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every public page, while a part of the platform is down in one of the ways in which parts are. */
@PortalTest
class PartsDownIT {
    private static final SimulatedGateway GATEWAY = SimulatedGateway.INSTANCE;
    private static final List<String> PAGES = List.of(
            "/",
            "/?q=skck",
            "/services/skck",
            "/status",
            "/statistics",
            "/statistics/63.71",
            "/criteria",
            "/criteria/63.71",
            "/availability");

    @Autowired
    Browsers browsers;

    @Autowired
    Malls malls;

    @Autowired
    CircuitBreakerRegistry breakers;

    @BeforeEach
    void everythingWorks() {
        afresh();
        GATEWAY.on("GET", "/catalog/v1/malls", "{\"items\": [], \"next\": null}");
        GATEWAY.on("GET", "/catalog/v1/services", Examples.of("catalog-service", "serviceFind"));
        GATEWAY.on("GET", "/catalog/v1/services/skck", Examples.of("catalog-service", "serviceStandard"));
        GATEWAY.on("GET", "/statistics/v1/national", Examples.of("statistics-service", "reportNational"));
        GATEWAY.on("GET", "/statistics/v1/malls/63.71", Examples.of("statistics-service", "reportMall"));
        GATEWAY.on("GET", "/statistics/v1/criteria", Examples.of("statistics-service", "criteriaList"));
        GATEWAY.on("GET", "/statistics/v1/malls/63.71/criteria", Examples.of("statistics-service", "criteriaMall"));
        GATEWAY.on("GET", "/statistics/v1/availability", Examples.of("statistics-service", "availabilityList"));
    }

    @AfterEach
    void afresh() {
        GATEWAY.forget();
        malls.forget();
        breakers.getAllCircuitBreakers().forEach(CircuitBreaker::reset);
    }

    static Stream<Arguments> parts() {
        return Stream.of("catalog", "statistics")
                .flatMap(part -> Failure.ofAPart().map(failure -> Arguments.of(part, failure)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("parts")
    void a_page_is_shown_or_says_what_still_works_and_never_fails(String part, Failure failure) {
        GATEWAY.fails(request -> request.path().startsWith("/" + part + "/"), failure);
        for (var address : PAGES) {
            malls.forget();
            breakers.getAllCircuitBreakers().forEach(CircuitBreaker::reset);
            var page = browsers.open().get(address + (address.contains("?") ? "&" : "?") + "lang=en");
            Markup.check(page);
            var main = Markup.of(page).select("main").text();
            assertThat(page.statusCode()).as(address).isIn(200, 503);
            assertThat(main).as(address).doesNotContain("Something went wrong", "Stack trace");
            if (page.statusCode() == 503) {
                assertThat(main).as(address).containsAnyOf("still", "Try again in a few minutes");
                assertThat(Markup.of(page).select("main a[href=/availability]"))
                        .as(address)
                        .hasSize(address.equals("/availability") ? 0 : 1);
            }
        }
    }

    @Test
    void without_the_gateway_no_part_is_blamed_and_none_is_said_to_work() {
        GATEWAY.whileDown(() -> {
            for (int visit = 0; visit < 3; visit++) {
                for (var address : PAGES) {
                    malls.forget();
                    var page = browsers.open().get(address + (address.contains("?") ? "&" : "?") + "lang=en");
                    var main = Markup.of(page).select("main").text();
                    if (!address.equals("/status")) {
                        assertThat(page.statusCode()).as(address).isEqualTo(503);
                        assertThat(main)
                                .as(address)
                                .contains("if it is urgent, come to the mall")
                                .doesNotContain("You can still", "Everything else");
                    }
                }
            }
        });
        breakers.getAllCircuitBreakers().forEach(CircuitBreaker::reset);
        assertThat(browsers.open().get("/criteria").statusCode()).isEqualTo(200);
    }

    @Test
    void who_asks_for_a_status_meanwhile_is_told_what_still_works() {
        GATEWAY.on("GET", "/applications/v1/status/*", Failure.BREAKS_OFF.handler());
        var page = browsers.open().post("/status?lang=en", Map.of("number", "63.71-2026-000302", "code", "ABCD-EFGH"));
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains("You can still find services");
        assertThat(Markup.of(page).select("main a[href=/availability]")).hasSize(1);
    }
}
