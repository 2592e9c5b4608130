package id.mppdigital.e2e.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.e2e.LivePlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The portal with Keycloak as the issuer. For a platform that runs with it: {@code ./mpp up --issuer keycloak}, then
 * {@code -Dmpp.e2e.keycloak=true -Dmpp.e2e.platform=<its MPP_HOME>}.
 */
@EnabledIfSystemProperty(named = "mpp.e2e.keycloak", matches = "true")
class KeycloakIT {
    private static final String ISSUER = LivePlatform.platform().issuer().toString();

    @Test
    void aCitizenSignsInAndSigningOutEndsBothSessions() {
        try (var visit = Visit.desk()) {
            visit.signedIn("siti", "/");
            assertThat(visit.page().locator("header").innerText()).contains("Siti Rahmah");

            visit.page().locator("header form button").click();
            visit.page().waitForURL("**/");
            assertThat(visit.page().locator("header").innerText()).doesNotContain("Siti Rahmah");

            visit.open("/sign-in?to=/");
            assertThat(visit.page().url()).startsWith(ISSUER);
            assertThat(visit.page().locator("#password").count()).isEqualTo(1);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void signingOutAtKeycloakEndsThePortalsSession() {
        try (var visit = Visit.desk()) {
            visit.signedIn("budi", "/my/applications");

            var elsewhere = visit.anotherTab();
            elsewhere.navigate(ISSUER + "/protocol/openid-connect/logout");
            elsewhere.locator("#kc-logout").click();
            elsewhere.waitForLoadState();

            visit.open("/my/applications");
            assertThat(visit.page().url()).startsWith(ISSUER);
        }
    }

    @Test
    void rolesAgencyAndMallsOpenTheirPages() {
        try (var officer = Visit.desk();
                var admin = Visit.desk()) {
            officer.signedIn("rahmat", "/desk");
            assertThat(officer.page().locator("h1").count()).isEqualTo(1);
            assertThat(officer.open("/my/applications").status()).isEqualTo(403);

            admin.signedIn("halim", "/mall/offerings");
            assertThat(admin.page().locator("h1").count()).isEqualTo(1);
            assertThat(admin.open("/desk").status()).isEqualTo(403);
        }
    }
}
