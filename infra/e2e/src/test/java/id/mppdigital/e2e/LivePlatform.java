package id.mppdigital.e2e;

import id.mppdigital.local.Platform;
import id.mppdigital.local.Progress;
import id.mppdigital.local.access.Api;
import id.mppdigital.local.parts.Tuning;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** One platform for all tests of this JVM, every part its own process; stopped when the JVM ends. */
final class LivePlatform {
    static final Path FOLDER = Path.of("target", "platform").toAbsolutePath();
    private static final Platform PLATFORM = start();

    private LivePlatform() {}

    static Platform platform() {
        return PLATFORM;
    }

    static Person person(String name) {
        return new Person(name, new Api(url("gateway"), PLATFORM.token(name)));
    }

    static AgencyLedger agency(String name) {
        return new AgencyLedger(new Api(url(name), ""));
    }

    /** The register of the population, to be switched off and on. */
    static Api register() {
        return new Api(url("register"), "");
    }

    static String url(String part) {
        var url = PLATFORM.url(part).toString();
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    private static Platform start() {
        // Whoever is new to the platform was not there in the last run.
        Platform.stop(FOLDER, Progress.SILENT);
        try {
            FileSystemUtils.deleteRecursively(FOLDER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var platform = Platform.start(FOLDER, Tuning.LAPTOP);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(platform::close));
        return platform;
    }
}
