package id.mppdigital.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeveloperPageIT {
    private Chromium.Page page;

    @BeforeEach
    void openAnOperation(@TempDir Path profile) throws IOException, InterruptedException {
        var browser = Chromium.found(profile);
        page = browser.open(LivePlatform.url("gateway") + "/docs?urls.primaryName=catalog#/Manifest/manifestApply");
    }

    @Test
    void theDevelopersPageListsEveryServiceShowsAnOperationAndOffersToSignIn() {
        assertThat(page.console()).isEmpty();
        assertThat(page.document())
                .contains(
                        "<option value=\"/docs/api/catalog\"",
                        "<option value=\"/docs/api/citizen\"",
                        "<option value=\"/docs/api/application\"",
                        "<option value=\"/docs/api/notification\"",
                        "<option value=\"/docs/api/connector\"")
                .contains("opblock opblock-post is-open\" id=\"operations-Manifest-manifestApply")
                .contains("<span>Authorize</span>");
    }
}
