package id.mppdigital.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.portal.Failure;
import id.mppdigital.portal.Markup;
import id.mppdigital.portal.SimulatedGateway.Request;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.context.TestPropertySource;

/** A part that hangs is left after the portal's own limit, which is short here. */
@TestPropertySource(properties = "spring.http.serviceclient.gateway.read-timeout=1s")
class HangIT extends PlatformTest {
    @ParameterizedTest(name = "{1} without {0}: {2}")
    @CsvSource({
        "catalog, /, 503",
        "catalog, /services/skck, 503",
        "catalog, /my/applications, 200",
        "citizens, /my/data/consents, 503",
        "citizens, /apply/63.71/skck/form/form, 200",
        "applications, /desk, 503",
        "applications, /, 200",
        "notifications, /my/inbox, 503",
        "notifications, /my/preferences, 200",
        "connector, /mall/deliveries?agency=disdukcapil-banjarmasin, 503",
        "statistics, /statistics, 503"
    })
    void a_page_is_shown_without_the_part_or_says_what_is_missing(String part, String address, int status) {
        for (var failure : List.of(Failure.NEVER_ANSWERS, Failure.STOPS_MIDWAY)) {
            GATEWAY.fails(request -> request.path().startsWith("/" + part + "/"), failure);
            afresh();
            int before = GATEWAY.count();
            var page = everybody.get(address);
            assertThat(page.statusCode()).as(failure.toString()).isEqualTo(status);
            if (failure == Failure.NEVER_ANSWERS) {
                assertThat(asked(part, before)).as("each takes the whole limit").hasSize(1);
            }
            Markup.check(page);
            assertThat(page.headers().firstValue("Retry-After").isPresent()).isEqualTo(status == 503);
        }
    }

    private static List<String> asked(String part, int before) {
        return GATEWAY.since(before).stream()
                .map(Request::path)
                .filter(path -> path.startsWith("/" + part + "/"))
                .toList();
    }
}
