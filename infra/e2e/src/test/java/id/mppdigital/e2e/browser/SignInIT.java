package id.mppdigital.e2e.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Choosing a person at the development issuer. */
class SignInIT {
    @Test
    void thePageOfPeopleIsAccessibleAndFitsANarrowScreen() {
        try (var visit = Visit.phone()) {
            visit.open("/sign-in?to=/");

            assertThat(visit.page().locator("button[value='siti']").innerText()).contains("Siti Rahmah", "Citizen");
            assertThat(Rules.violations(visit.page())).isEmpty();
            assertThat(Rules.widthOnANarrowScreen(visit.page())).isEqualTo(320);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void onePressSignsInAndSigningOutEndsBothSessions() {
        try (var visit = Visit.withoutScripts()) {
            visit.signedIn("siti", "/");
            assertThat(visit.page().locator("header").innerText()).contains("Siti Rahmah");

            visit.page().locator("header form button").click();
            visit.page().waitForURL("**/");
            assertThat(visit.page().locator("header").innerText()).doesNotContain("Siti Rahmah");

            visit.open("/sign-in?to=/");
            assertThat(visit.page().locator("button[value='siti']").count()).isEqualTo(1);
        }
    }
}
