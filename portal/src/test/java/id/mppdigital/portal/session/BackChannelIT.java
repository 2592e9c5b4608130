package id.mppdigital.portal.session;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.portal.Browser;
import java.time.Instant;
import java.util.Date;
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

    @ParameterizedTest
    @ValueSource(strings = {"exp", "iat", "jti", "sub"})
    void a_token_that_lacks_what_the_standard_demands_ends_nothing(String claim) {
        var siti = signedIn("siti");
        assertThat(tell(ISSUER.logoutTokenWithout(claim))).isEqualTo(400);
        assertThat(isSignedIn(siti)).isTrue();
    }

    @Test
    void a_token_that_is_over_ends_nothing() {
        var siti = signedIn("siti");
        assertThat(told(Map.of("exp", Date.from(Instant.now().minusSeconds(120)))))
                .isEqualTo(400);
        assertThat(isSignedIn(siti)).isTrue();
    }

    @Test
    void a_token_that_is_sent_again_ends_no_later_session() {
        signedIn("siti");
        var token = ISSUER.logoutToken("siti", Map.of());
        assertThat(tell(token)).isEqualTo(204);
        var later = signedIn("siti");
        assertThat(tell(token)).isEqualTo(400);
        assertThat(isSignedIn(later)).isTrue();
    }

    private int tell(String token) {
        return browsers.open()
                .post("/logout/connect/back-channel/mpp", Map.of("logout_token", token))
                .statusCode();
    }

    private int told(Map<String, Object> changes) {
        return tell(ISSUER.logoutToken("siti", changes));
    }

    private static boolean isSignedIn(Browser browser) {
        return browser.get("/session/stay").statusCode() == 200;
    }
}
