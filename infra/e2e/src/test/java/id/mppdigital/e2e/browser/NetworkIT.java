package id.mppdigital.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.e2e.LivePlatform;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The network between a citizen and the portal fails, and nothing else. */
class NetworkIT {
    @Test
    void aTrackerWhoseConnectionIsCutCatchesUpAndTellsNothingTwice() {
        var id = Advertisements.filed(1).getFirst();
        try (var network = new Network();
                var visit = Visit.phone()) {
            var page = visit.signedIn("siti", "/").page();
            var tracker = new Tracker(page);
            page.waitForResponse(
                    response -> response.url().endsWith("/stream") && response.ok(),
                    () -> page.navigate(network.url() + "/my/applications/" + id));
            tracker.listen();
            move(id, "RECEIVED");
            tracker.shows("Diterima instansi");
            var before = tracker.streams();

            network.cut();
            move(id, "IN_REVIEW");
            move(id, "APPROVED");
            page.waitForCondition(() -> tracker.streams() > before); // it tries in vain
            assertThat(page.locator("#progress")).not().containsText("Disetujui");
            network.mend();

            tracker.shows("Disetujui");
            assertThat(tracker.timeline())
                    .containsExactly("Sudah dikirim", "Diterima instansi", "Sedang diperiksa", "Disetujui");
            assertThat(tracker.heard()).hasSize(2).satisfies(heard -> {
                assertThat(heard.getFirst()).startsWith("Diterima instansi");
                assertThat(heard.getLast()).startsWith("Disetujui");
            });
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private static void move(String id, String to) {
        LivePlatform.person("yusuf")
                .api()
                .post("/applications/v1/applications/" + id + "/transitions", Map.of("to", to), Map.of())
                .require();
    }
}
