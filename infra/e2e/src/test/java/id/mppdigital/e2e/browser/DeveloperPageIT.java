package id.mppdigital.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.e2e.LivePlatform;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeveloperPageIT {
    @Test
    void theDevelopersPageListsEveryServiceShowsAnOperationAndOffersToSignIn() {
        try (var visit = Visit.desk()) {
            var page = visit.page();
            page.navigate(LivePlatform.url("gateway") + "/docs?urls.primaryName=catalog#/Manifest/manifestApply");

            assertThat(page.locator("#operations-Manifest-manifestApply.opblock-post.is-open"))
                    .isVisible();
            assertThat(page.locator(".authorize >> text=Authorize").first()).isVisible();
            for (var service : List.of("catalog", "citizen", "application", "notification", "connector")) {
                assertThat(page.locator("option[value='/docs/api/" + service + "']"))
                        .hasCount(1);
            }
            assertThat(visit.complaints()).isEmpty();
        }
    }
}
