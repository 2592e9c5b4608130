package id.mppdigital.identity;

import static id.mppdigital.identity.FrontEnd.VERIFIER;
import static id.mppdigital.identity.FrontEnd.claims;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The portal keeps its tokens on its server, and proves by a secret that it asks for them. */
class PortalTests extends IssuerTest {
    @Test
    void itsCodeBecomesATokenByItsSecretAndItsVerifier() throws Exception {
        assertThat(claims(portal.redeem(portal.code("siti", "demo"), VERIFIER)).getClaims())
                .containsEntry("sub", "siti")
                .containsEntry("client_id", "portal");
    }

    @Test
    void withoutItsSecretNobodyRedeemsItsCode() throws Exception {
        var code = portal.code("siti", "demo");

        assertThat(portal.withSecret("guessed")
                        .redeem(code, VERIFIER)
                        .path("error")
                        .asString())
                .isEqualTo("invalid_client");
        assertThat(portal.withSecret(null).redeem(code, VERIFIER).path("error").asString())
                .isEqualTo("invalid_client");
    }

    @Test
    void withoutItsVerifierItsCodeIsWorthNothing() throws Exception {
        var answer = portal.redeem(portal.code("siti", "demo"), "guessed-guessed-guessed-guessed-guessed-guess");

        assertThat(answer.path("error").asString()).isEqualTo("invalid_grant");
    }

    @Test
    void itRefreshesByItsSecretAndEachRefreshTokenOnce() throws Exception {
        var first = portal.redeem(portal.code("siti", "demo"), VERIFIER);
        var refresh = first.path("refresh_token").asString();

        assertThat(portal.withSecret(null).refresh(refresh).path("error").asString())
                .isEqualTo("invalid_client");
        assertThat(claims(portal.refresh(refresh)).getSubject()).isEqualTo("siti");
        assertThat(portal.refresh(refresh).path("error").asString()).isEqualTo("invalid_grant");
    }

    @Test
    void itGetsNoTokenForItself() throws Exception {
        assertThat(portal.token(Map.of("grant_type", "client_credentials"))
                        .path("error")
                        .asString())
                .isEqualTo("unauthorized_client");
    }
}
