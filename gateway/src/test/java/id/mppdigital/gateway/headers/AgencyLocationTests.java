package id.mppdigital.gateway.headers;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyLocationTests {
    private static final String ASKED = "/agencies/polres-tegal/queue/today";
    private static final URI TARGET = URI.create("https://api.polres.example:8443/v1/queue/today?counter=2");

    @ParameterizedTest
    @CsvSource({
        "tomorrow, /agencies/polres-tegal/queue/tomorrow",
        "/v1/queue/tomorrow?a=b, /agencies/polres-tegal/queue/tomorrow?a=b",
        "https://api.polres.example:8443/v1/tickets/7, /agencies/polres-tegal/tickets/7",
        "//api.polres.example:8443/v1/tickets/7, /agencies/polres-tegal/tickets/7",
        "https://api.polres.example:8443/v1, /agencies/polres-tegal",
        "../tickets, /agencies/polres-tegal/tickets",
        "?counter=3, /agencies/polres-tegal/queue/today?counter=3"
    })
    void a_location_inside_the_agencys_api_reads_as_one_at_our_door(String location, String ours) {
        assertThat(AgencyLocation.atTheDoor(location, ASKED, TARGET)).contains(ours);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/v1/queue",
                "https://api.polres.example/v1/queue",
                "http://api.polres.example:8443/v1/queue",
                "https://api.polres.example:8443@evil.example/v1/x",
                "https://api.polres.example:8443.evil.example/v1/x",
                "https://api.polres.example:8443/v10/queue",
                "https://api.polres.example:8443/admin",
                "/citizens/v1/me",
                "../../../../citizens/v1/me",
                "/v1/%2e%2e/%2e%2e/citizens/v1/me",
                "/v1/..%2fcitizens",
                "javascript:alert(1)",
                "data:text/html,x",
                "\\\\evil.example",
                "https://api.polres.example:8443/v1/ space",
                "%zz"
            })
    void any_other_location_is_dropped(String location) {
        assertThat(AgencyLocation.atTheDoor(location, ASKED, TARGET)).isEmpty();
    }

    @Test
    void an_api_at_the_root_of_its_host_is_led_within_too() {
        var target = URI.create("http://localhost:8203");

        assertThat(AgencyLocation.atTheDoor("/queue", "/agencies/polres-tegal", target))
                .contains("/agencies/polres-tegal/queue");
        assertThat(AgencyLocation.atTheDoor("/../citizens", "/agencies/polres-tegal", target))
                .isEmpty();
    }
}
