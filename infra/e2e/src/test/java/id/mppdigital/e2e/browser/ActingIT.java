package id.mppdigital.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.mppdigital.e2e.Filing;
import id.mppdigital.e2e.LivePlatform;
import id.mppdigital.e2e.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Siti applies for her daughter in the browser, and somebody with a power that covers something else can't. */
class ActingIT {
    private static final Pattern FILED =
            Pattern.compile(".*/my/representations/applications/([0-9a-f-]{36})\\?received=true");
    private static final int MOST_PAGES = 12;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aMotherAddsHerDaughterAndAppliesForAPassportForHer(boolean scripts) {
        try (var visit = scripts ? Visit.phone() : Visit.withoutScripts()) {
            var page = visit.signedIn("siti", "/my/representations?lang=id").page();
            page.locator("#nik").fill(Child.NAILA);
            page.locator("main form[action$='/children'] button").click();
            assertThat(page.locator("main h1")).containsText("NAILA FAUZIAH");

            visit.open("/services/" + Child.PASSPORT + "?mall=63.71");
            page.locator("main a[href^='/apply/for/']").click();
            fillInFor("NAILA FAUZIAH", page);

            assertThat(page.locator("main")).containsText("Siti Rahmah");
            var id = FILED.matcher(page.url()).replaceFirst("$1");
            visit.open("/my/applications");
            assertThat(page.locator("main a[href$='/my/representations/applications/" + id + "']"))
                    .hasCount(1);
            assertThat(page.locator("main")).containsText("Untuk NAILA FAUZIAH");
            visit.open("/my/data");
            assertThat(page.locator("main")).containsText("NAILA FAUZIAH");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void aPowerThatCoversSomethingElseIsAClearPageAndOpensNothing() {
        var maria = LivePlatform.person("maria");
        var joko = LivePlatform.person("joko");
        maria.signIn();
        joko.signIn();
        Filing.of(
                maria, "sktm", Map.of("monthlyIncome", 2_500_000, "dependants", 1, "purpose", "SOCIAL"), "home-photo");
        var id = UUID.randomUUID();
        var power = Map.of(
                "me",
                "PRINCIPAL",
                "nik",
                "1271031205800004",
                "services",
                List.of("npwp"),
                "actions",
                List.of("APPLY"),
                "until",
                Instant.now().plus(Duration.ofDays(30)).toString());
        maria.api().put("/citizens/v1/me/representations/" + id, power).require();
        try (var visit = Visit.phone()) {
            var page = visit.signedIn("joko", "/my/representations?lang=en").page();
            page.locator("main a[href$='/my/representations/" + id + "']").click();
            page.locator("main button[value='true']").click();
            assertThat(page.locator("main h1")).containsText("You act for Maria Wenda");

            var refused = visit.open("/apply/for/" + id + "/63.71/skck");

            assertThat(refused.status()).isEqualTo(403);
            assertThat(page.locator("main")).containsText("does not cover this service");
            assertThat(page.locator("main")).containsText("Nothing was stored");
            assertThat(servicesOf(maria)).contains("sktm").doesNotContain("skck");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    /** For which she has applied, or somebody for her. */
    private static List<String> servicesOf(Person person) {
        return person.api()
                .get("/applications/v1/applications")
                .require()
                .path("items")
                .valueStream()
                .map(it -> it.at("/service/code").asString())
                .toList();
    }

    /** Each page says for whom it is. */
    private static void fillInFor(String name, Page page) {
        var passport = Child.passport();
        for (var n = 0; n < MOST_PAGES && !FILED.matcher(page.url()).matches(); n++) {
            assertThat(page.locator("#acting")).containsText(name);
            passport.fill(page);
            Applicant.goOn(page);
        }
        assertThat(page).hasURL(FILED);
    }
}
