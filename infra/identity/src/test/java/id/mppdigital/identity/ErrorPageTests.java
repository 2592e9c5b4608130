package id.mppdigital.identity;

import static id.mppdigital.identity.Browser.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A front-end's developer reads what is wrong, in both languages. */
class ErrorPageTests extends IssuerTest {
    @Test
    void anUnknownClientIsNamedWithTheCommandThatRegistersIt() throws Exception {
        assertThat(refused(Map.of("client_id", "stranger")))
                .contains("Klien ini tidak dikenal", "This client is unknown", "./mpp client add", "stranger");
    }

    @Test
    void anUnregisteredAddressIsShown() throws Exception {
        assertThat(refused(Map.of("redirect_uri", "https://evil.example/callback")))
                .contains("tidak terdaftar", "is not registered", "https://evil.example/callback");
    }

    @Test
    void aMissingResponseTypeIsNamed() throws Exception {
        assertThat(refused(Map.of("response_type", ""))).contains("response_type", "harus code", "must be code");
    }

    @Test
    void whatTheRequestSaysIsShownAsTextOnly() throws Exception {
        assertThat(refused(Map.of("client_id", "<script>alert(1)</script>")))
                .contains("&lt;script&gt;")
                .doesNotContain("<script>");
    }

    @Test
    void anUnknownScopeIsToldToTheFrontEnd() throws Exception {
        assertThat(location(browser.get("/oauth2/authorize", app.request(Map.of("scope", "openid everything")))))
                .startsWith("http://127.0.0.1:8080/callback?error=invalid_scope")
                .contains("openid%20profile");
    }

    @Test
    void anAgencysClientIsToldThatItSignsNobodyIn() throws Exception {
        assertThat(refused(Map.of("client_id", "ops"))).contains("acts for itself");
    }

    private String refused(Map<String, String> changes) throws Exception {
        var answer = browser.get("/oauth2/authorize", app.request(changes));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        return answer.body();
    }
}
