package id.mppdigital.e2e.browser;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The machine's own Chromium, headless. One for all tests of this JVM: its driver takes seconds to start. */
final class Chromium {
    private static final Logger log = LoggerFactory.getLogger(Chromium.class);

    /** The one without windows first: it opens a page in a third of the time. */
    private static final List<String> NAMES =
            List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** For a page, and for what it has to show: Playwright's 5 s for the latter are too short for a busy machine. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private static @Nullable Browser browser;

    private Chromium() {}

    /** Without a browser the test is skipped with a warning; in continuous integration it fails. */
    static synchronized Browser browser() {
        if (browser == null) {
            browser = start(binary().orElseGet(Chromium::missing));
        }
        return browser;
    }

    private static Browser start(Path binary) {
        var driver = Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(driver::close));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
        return driver.chromium()
                .launch(new LaunchOptions().setExecutablePath(binary).setArgs(FLAGS));
    }

    private static Optional<Path> binary() {
        var folders = System.getenv("PATH").split(File.pathSeparator);
        return NAMES.stream()
                .flatMap(name -> Arrays.stream(folders).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Path missing() {
        var reason = "NOT TESTED IN A BROWSER: none of " + NAMES + " is on the PATH (apt install chromium).";
        if (Boolean.parseBoolean(System.getenv("CI"))) {
            return fail(reason);
        }
        log.warn(reason);
        return abort(reason);
    }
}
