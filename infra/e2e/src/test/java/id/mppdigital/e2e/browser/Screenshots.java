package id.mppdigital.e2e.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ScreenshotType;
import id.mppdigital.local.process.Home;
import java.nio.file.Path;
import java.util.Set;

/**
 * Pictures of the main pages, as they are first seen: into {@code docs/screenshots} with
 * {@code -Dmpp.screenshots.write=true}, otherwise aside.
 */
final class Screenshots {
    private static final int QUALITY = 70;
    private static final Set<String> MAIN = Set.of(
            "home-id-phone",
            "apply-known-id-phone",
            "apply-check-id-phone",
            "my-application-id-phone",
            "my-correction-id-phone",
            "service-id-desk",
            "desk-queue-id-desk",
            "desk-dossier-id-desk",
            "mall-offerings-id-desk",
            "statistics-id-desk",
            "criteria-id-desk");
    private static final Path FOLDER = Boolean.getBoolean("mpp.screenshots.write")
            ? Home.repositoryAbove(Path.of("")).resolve("docs/screenshots")
            : Path.of("target", "screenshots");

    private Screenshots() {}

    /** Whether there is to be a picture of that name: another size of the window costs a layout. */
    static boolean wanted(String name) {
        return MAIN.contains(name);
    }

    static void take(Page page, String name) {
        if (!wanted(name)) {
            return;
        }
        page.evaluate("document.activeElement.blur()"); // the skip link hides again
        page.screenshot(new ScreenshotOptions()
                .setPath(FOLDER.resolve(name + ".webp"))
                .setType(ScreenshotType.WEBP)
                .setQuality(QUALITY));
    }
}
