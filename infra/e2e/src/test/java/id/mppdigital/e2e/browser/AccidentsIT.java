package id.mppdigital.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.mppdigital.e2e.LivePlatform;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What happens at any screen: a second click, the way back, a reload, a second tab, a coffee that took too long. */
class AccidentsIT {
    private static final Applicant FORM = Applicant.forABirthCertificate("ester");
    private static final String CHILD = FORM.address() + "/form/child";
    private static final String DRAFT = "/applications/v1/drafts/63.71/" + FORM.service();
    private static final Duration SESSION = Duration.ofMinutes(30);
    private static final String WARNING = "document.querySelector('aside').getAnimations()[0]";

    private static Visit citizen;
    private static Page page;

    @BeforeAll
    static void aCitizenIsSignedIn() throws Exception {
        LivePlatform.citizen("ester", "9471015603710052", "Ester Wanimbo");
        citizen = Visit.phone().signedIn("ester", "/");
        page = citizen.page();
    }

    @BeforeEach
    void nothingIsWrongYet() {
        citizen.forget();
    }

    @AfterAll
    static void leave() {
        citizen.close();
    }

    /** Without scripts, because with them the second click does nothing. */
    @Test
    void ofADoubleClickAReloadAndTheWayBackComesOneApplication() {
        var before = applications("ester");
        try (var ester = Visit.withoutScripts()) {
            Applicant.forABirthCertificate("ester").prepare(ester.signedIn("ester", "/"));
            var itsPage = ester.page();
            Applicant.mainButton(itsPage).dblclick();
            var id = Applicant.received(itsPage);
            itsPage.reload();
            assertThat(Applicant.received(itsPage)).isEqualTo(id);
            itsPage.goBack();
            assertThat(itsPage.locator("main")).not().containsText("Putri Rahmah");
            itsPage.goForward();
            assertThat(Applicant.received(itsPage)).isEqualTo(id);
        }
        assertThat(applications("ester")).isEqualTo(before + 1);
    }

    @Test
    void aPageWithMistakesIsReloadedWithoutHarm() {
        citizen.open(CHILD);
        FORM.fill(page);
        page.locator("#childName").fill("123");
        Applicant.goOn(page);
        for (var round = 0; round < 2; round++) {
            assertThat(page.locator(".errors a")).hasAttribute("href", "#childName");
            assertThat(page.locator("#childName")).hasValue("123");
            assertThat(page.locator("#childBirthPlace")).hasValue("Banjarmasin");
            page.reload();
        }
        assertThat(citizen.complaints()).isEmpty();
    }

    @Test
    void ofTwoTabsTheSecondIsToldAndNothingOfEitherIsLost() {
        FORM.prepare(citizen);
        citizen.open(CHILD);
        var second = citizen.anotherTab();
        second.navigate(page.url());
        page.locator("#childName").fill("Dari tab pertama");
        Applicant.goOn(page);
        second.locator("#childName").fill("Dari tab kedua");
        Applicant.goOn(second);

        assertThat(second.locator(".errors")).containsText("sudah diubah di tab atau perangkat lain");
        assertThat(second.locator("#childName")).hasValue("Dari tab kedua");
        assertThat(answer("childName")).isEqualTo("Dari tab pertama");
        Applicant.goOn(second);
        assertThat(second.locator(".errors")).hasCount(0);
        assertThat(answer("childName")).isEqualTo("Dari tab kedua");
        assertThat(citizen.complaints()).isEmpty();
    }

    @Test
    void whoSendsWhatAnotherTabHasChangedSeesTheNewAnswersFirst() {
        FORM.prepare(citizen);
        var before = applications("ester");
        var second = citizen.anotherTab();
        second.navigate(LivePlatform.url("portal") + CHILD + "?from=check");
        second.locator("#childName").fill("Nama yang baru");
        Applicant.goOn(second);
        assertThat(second.locator("main dl").first()).containsText("Nama yang baru");

        Applicant.mainButton(page).click();
        assertThat(page.locator(".errors")).containsText("sudah diubah di tab atau perangkat lain");
        assertThat(page.locator("main dl").first()).containsText("Nama yang baru");
        assertThat(applications("ester")).isEqualTo(before);
        Applicant.mainButton(page).click();
        Applicant.received(page);
        assertThat(applications("ester")).isEqualTo(before + 1);
        assertThat(citizen.complaints()).isEmpty();
    }

    @Test
    void whatWasTypedBeforeTheSessionEndedIsSavedAfterTheNextSignIn() {
        citizen.open(CHILD);
        page.locator("#childName").fill("Diketik sebelum sesi berakhir");
        citizen.theSessionEnds();
        Applicant.goOn(page);

        assertThat(page.locator("h1")).hasText("Isian Anda masih ada");
        Applicant.mainButton(page).click();
        assertThat(page.locator("main form").first()).isVisible();
        assertThat(answer("childName")).isEqualTo("Diketik sebelum sesi berakhir");
        assertThat(citizen.complaints()).isEmpty();
    }

    /** The browser's own clock of the warning is moved on: nobody waits half an hour here. */
    @Test
    void theWarningComesTwoMinutesAheadAndOnePressKeepsThePersonSignedIn() {
        citizen.open(CHILD);
        var warning = page.locator("aside");
        assertThat(warning).isHidden();
        var delay = ((Number) page.evaluate(WARNING + ".effect.getTiming().delay")).longValue();
        assertThat(SESSION.minusMillis(delay)).isGreaterThanOrEqualTo(Duration.ofMinutes(2));

        itIsTime();
        assertThat(warning).isVisible();
        assertThat(Rules.violations(page)).isEmpty();
        page.locator("#childName").fill("Masih diketik");
        page.waitForResponse(
                response -> response.url().endsWith("/session/stay") && response.ok(), () -> stay().click());
        assertThat(warning).isHidden();
        assertThat(page.locator("#childName")).hasValue("Masih diketik");

        itIsTime();
        citizen.theSessionEnds();
        var other = page.context().waitForPage(() -> stay().click());
        assertThat(other.locator("h1")).hasText("Anda tetap masuk");
        assertThat(page.locator("#childName")).hasValue("Masih diketik");
        other.close();
        assertThat(citizen.complaints()).isEmpty();
    }

    private static void itIsTime() {
        page.evaluate("() => { const it = " + WARNING + "; it.currentTime = it.effect.getTiming().delay + 1; }");
    }

    private static Locator stay() {
        return page.locator("aside a");
    }

    private static String answer(String field) {
        return LivePlatform.person("ester")
                .api()
                .get(DRAFT)
                .require()
                .at("/answers/" + field)
                .asString();
    }

    private static long applications(String person) {
        return LivePlatform.person(person)
                .api()
                .get("/applications/v1/applications?limit=100")
                .require()
                .get("items")
                .valueStream()
                .map((JsonNode it) -> it.get("id").asString())
                .count();
    }
}
