package id.mppdigital.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.junit.jupiter.InjectSoftAssertions;
import org.assertj.core.api.junit.jupiter.SoftAssertionsExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a citizen has begun: found again, gone on with, and deleted. */
@ExtendWith(SoftAssertionsExtension.class)
class MyPagesIT {
    @InjectSoftAssertions
    private SoftAssertions promised;

    @Test
    void aDraftIsFoundAgainAndDeleted() {
        try (var visit = Visit.phone()) {
            beginAndDelete(visit, true);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void theSameWorksWithoutScripts() {
        try (var visit = Visit.withoutScripts()) {
            beginAndDelete(visit, false);
        }
    }

    private void beginAndDelete(Visit visit, boolean looked) {
        var page = visit.signedIn("budi", "/").page();
        visit.open("/apply/63.71/skck");
        page.locator("button[name='form.leave']").click();
        for (var address :
                new String[] {"/?lang=id", "/my/applications?lang=id", "/?lang=en", "/my/applications?lang=en"}) {
            visit.open(address);
            assertThat(page.locator("main a.button[href='/apply/63.71/skck']")).hasCount(1);
            look(page, looked);
        }
        assertThat(page.locator("main a.button[href='/apply/63.71/skck']")).containsText("Continue at");
        page.locator("a[href='/my/drafts/63.71/skck/delete']").click();
        look(page, looked);
        page.locator("button.danger").click();
        assertThat(page.locator("[role=status]").first()).hasText("What you had filled in is deleted.");
        assertThat(page.locator("a[href='/apply/63.71/skck']")).hasCount(0);
    }

    private void look(Page page, boolean looked) {
        if (looked) {
            promised.assertThat(Rules.violations(page)).as(page.url()).isEmpty();
            promised.assertThat(Rules.widthOnANarrowScreen(page)).as(page.url()).isEqualTo(320);
            page.setViewportSize(390, 844);
        }
    }
}
