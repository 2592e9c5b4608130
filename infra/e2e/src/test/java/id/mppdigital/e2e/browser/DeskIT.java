package id.mppdigital.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.e2e.LivePlatform;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** An officer at the desk, in a browser. */
class DeskIT {
    @AfterAll
    static void theAgencyTakesUpItsWorkAgain() {
        Cases.release();
    }

    @Test
    void withoutScriptsAnOfficerAsksForACorrectionAtOneField() {
        var id = Cases.newForRahmat();
        try (var visit = Visit.withoutScripts()) {
            var page = visit.signedIn("rahmat", "/desk").page();
            visit.open("/desk/applications/" + id + "?from=/desk?status=SUBMITTED");
            page.locator("main form button").click();

            assertThat(page.locator("#answers")).isVisible();
            page.locator("summary:has-text('Minta perbaikan')").click();
            page.locator("#CORRECTION_REQUESTED-template").selectOption("differs");
            page.locator("details:has([id='CORRECTION_REQUESTED-mark.childName.id']) > summary")
                    .last()
                    .click();
            page.locator("[id='CORRECTION_REQUESTED-mark.childName.id']").fill("Nama berbeda dari surat lahir");
            page.locator("details:has(#CORRECTION_REQUESTED-template) button").click();

            assertThat(page).hasURL(Pattern.compile(".*/desk\\?status=SUBMITTED&moved=63\\.71-.*"));
        }
        var siti = LivePlatform.person("siti");
        assertThat(siti.status(id)).isEqualTo("CORRECTION_REQUESTED");
        assertThat(siti.api()
                        .get("/applications/v1/applications/" + id)
                        .require()
                        .path("marks")
                        .toString())
                .contains("\"field\":\"childName\"", "Nama berbeda dari surat lahir");
    }

    @Test
    void theQueueIsWalkedAndACaseOpenedByKeysWhichCanBeSwitchedOff() {
        Cases.forRahmat();
        try (var visit = Visit.desk()) {
            var page = visit.signedIn("rahmat", "/desk").page();
            page.keyboard().press("j");
            assertThat(page.locator("[data-item]").first()).isFocused();
            page.keyboard().press("/");
            assertThat(page.locator("#number")).isFocused();
            page.keyboard().type("jk");
            assertThat(page.locator("#number")).hasValue("jk");

            page.locator("details.keys summary").click();
            page.locator("#keys-on").uncheck();
            page.reload();
            page.keyboard().press("j");
            assertThat(page.locator("[data-item]").first()).not().isFocused();

            page.locator("details.keys summary").click();
            page.locator("#keys-on").check();
            page.reload();
            page.keyboard().press("j");
            page.keyboard().press("o");
            assertThat(page).hasURL(Pattern.compile(".*/desk/applications/[0-9a-f-]{36}\\?.*"));
        }
    }
}
