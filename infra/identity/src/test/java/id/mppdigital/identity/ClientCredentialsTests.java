package id.mppdigital.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Programs that act for themselves: agencies' back-ends and operators. */
class ClientCredentialsTests extends IssuerTest {
    @Test
    void anAgencysTokenNamesTheAgencyAndItsMalls() throws Exception {
        var answer = ask("polres-banjarmasin", "demo-polres-banjarmasin");

        var token = JsonMapper.shared().readTree(answer.body()).get("access_token");
        var claims = SignedJWT.parse(token.asString()).getJWTClaimsSet();
        assertThat(claims.getSubject()).isEqualTo("polres-banjarmasin");
        assertThat(claims.getAudience()).containsExactly("mpp");
        assertThat(claims.getClaims())
                .containsEntry("client_id", "polres-banjarmasin")
                .containsEntry("roles", List.of("agency-client"))
                .containsEntry("agency", "polres-banjarmasin")
                .containsEntry("malls", List.of("63.71"));
    }

    @Test
    void operatorsAreAdministrators() throws Exception {
        var token = JsonMapper.shared().readTree(ask("ops", "demo-ops").body()).get("access_token");

        assertThat(SignedJWT.parse(token.asString()).getJWTClaimsSet().getStringListClaim("roles"))
                .containsExactly("platform-admin");
    }

    @Test
    void aWrongSecretGetsNoToken() throws Exception {
        assertThat(ask("ops", "demo").statusCode()).isEqualTo(401);
    }

    @Test
    void anUnknownClientGetsNoToken() throws Exception {
        assertThat(ask("stranger", "demo-stranger").statusCode()).isEqualTo(401);
    }

    @Test
    void aPublicClientCannotActForItself() throws Exception {
        var answer =
                browser.post("/oauth2/token", Map.of("grant_type", "client_credentials", "client_id", "padang-app"));

        assertThat(answer.statusCode()).isBetween(400, 401);
    }

    @Test
    void theDiscoveryDocumentNamesTheIssuer() throws Exception {
        var document = JsonMapper.shared()
                .readTree(browser.get("/.well-known/openid-configuration").body());

        assertThat(document.get("issuer").asString()).isEqualTo("http://localhost:9000");
        assertThat(document.get("token_endpoint").asString()).isEqualTo("http://localhost:9000/oauth2/token");
    }

    @Test
    void readinessNeedsNoSignIn() throws Exception {
        assertThat(browser.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> ask(String client, String secret) throws Exception {
        var basic = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return browser.post(
                "/oauth2/token", Map.of("grant_type", "client_credentials"), "Authorization", "Basic " + basic);
    }
}
