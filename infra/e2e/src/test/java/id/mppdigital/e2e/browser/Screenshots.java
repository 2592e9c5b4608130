package id.mppdigital.e2e.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ScreenshotType;
import id.mppdigital.local.process.Home;
import java.nio.file.Path;

/** Pictures of the pages: into {@code docs/screenshots} with {@code -Dmpp.screenshots.write=true}, otherwise aside. */
final class Screenshots {
    private static final int QUALITY = 60;
    private static final Path FOLDER = Boolean.getBoolean("mpp.screenshots.write")
            ? Home.repositoryAbove(Path.of("")).resolve("docs/screenshots")
            : Path.of("target", "screenshots");

    private Screenshots() {}

    static void take(Page page, String name) {
        page.screenshot(new ScreenshotOptions()
                .setPath(FOLDER.resolve(name + ".webp"))
                .setType(ScreenshotType.WEBP)
                .setQuality(QUALITY)
                .setFullPage(true));
    }
}
