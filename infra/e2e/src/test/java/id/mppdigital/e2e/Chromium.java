package id.mppdigital.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The machine's own Chromium, headless: opens a page, lets its scripts run until they rest, gives the document as it
 * stands then. Driven by its command line alone, which needs neither a driver nor a download.
 */
record Chromium(Path binary, Path profile) {
    private static final Logger log = LoggerFactory.getLogger(Chromium.class);
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final Pattern CONSOLE = Pattern.compile(":CONSOLE(:\\d+|\\(\\d+\\))?]");

    /** Without a browser the test is skipped with a warning; in continuous integration it fails. */
    static Chromium found(Path profile) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(binary -> new Chromium(binary, profile))
                .orElseGet(Chromium::missing);
    }

    private static Chromium missing() {
        var reason = "NOT TESTED IN A BROWSER: none of " + NAMES + " is on the PATH (apt install chromium).";
        if (Boolean.parseBoolean(System.getenv("CI"))) {
            return fail(reason);
        }
        log.warn(reason);
        return abort(reason);
    }

    /** @param console what the page wrote to the console, errors of the browser about it included */
    record Page(String document, List<String> console) {}

    Page open(String url) throws IOException, InterruptedException {
        var document = profile.resolve("document.html").toFile();
        var output = profile.resolve("log.txt").toFile();
        var command = Stream.of(
                        binary.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--user-data-dir=" + profile.resolve("profile"),
                        "--enable-logging=stderr",
                        "--window-size=1200,2000",
                        "--virtual-time-budget=20000",
                        "--dump-dom",
                        url)
                .toList();
        var browser = new ProcessBuilder(command)
                .redirectOutput(Redirect.to(document))
                .redirectError(Redirect.to(output))
                .start();
        try {
            assertThat(browser.waitFor(90, TimeUnit.SECONDS))
                    .as("Chromium ended")
                    .isTrue();
        } finally {
            browser.destroyForcibly();
        }
        return new Page(
                Files.readString(document.toPath()),
                Files.readAllLines(output.toPath()).stream()
                        .filter(line -> CONSOLE.matcher(line).find())
                        .toList());
    }
}
