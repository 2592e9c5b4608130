package id.mppdigital.portal.session;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.portal.Browser;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackChannelIT extends SessionTest {
    @Test
    void who_signs_out_elsewhere_is_signed_out_here() {
        var siti = signedIn("siti");
        var rahmat = signedIn("rahmat");
        assertThat(told(Map.of("sid", "sid-of-siti"))).isEqualTo(204);
        assertThat(isSignedIn(siti)).isFalse();
        assertThat(isSignedIn(rahmat)).isTrue();
    }

    @Test
    void without_a_session_id_all_sessions_of_the_person_end() {
        var one = signedIn("siti");
        var other = signedIn("siti");
        assertThat(told(Map.of())).isEqualTo(204);
        assertThat(isSignedIn(one)).isFalse();
        assertThat(isSignedIn(other)).isFalse();
    }

    @Test
    void another_session_of_the_same_person_goes_on() {
        var siti = signedIn("siti");
        assertThat(told(Map.of("sid", "another"))).isEqualTo(204);
        assertThat(isSignedIn(siti)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"aud", "iss", "events", "nonce"})
    void a_token_that_is_no_logout_token_for_the_portal_ends_nothing(String claim) {
        var siti = signedIn("siti");
        assertThat(told(Map.of(claim, "https://evil.example"))).isEqualTo(400);
        assertThat(isSignedIn(siti)).isTrue();
    }

    private int told(Map<String, Object> changes) {
        return browsers.open()
                .post("/logout/connect/back-channel/mpp", Map.of("logout_token", ISSUER.logoutToken("siti", changes)))
                .statusCode();
    }

    private static boolean isSignedIn(Browser browser) {
        return browser.get("/session/stay").statusCode() == 200;
    }
}
