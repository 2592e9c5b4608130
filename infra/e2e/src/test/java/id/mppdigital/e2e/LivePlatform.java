package id.mppdigital.e2e;

import id.mppdigital.local.Platform;
import id.mppdigital.local.PlatformFolder;
import id.mppdigital.local.Progress;
import id.mppdigital.local.access.Api;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.springframework.util.FileSystemUtils;

/**
 * One platform for all tests of this JVM, every part its own process; stopped when the JVM ends. While writing a test,
 * {@code -Dmpp.e2e.platform=<its MPP_HOME>} takes one that runs already, and leaves it.
 */
public final class LivePlatform {
    private static final String RUNNING = System.getProperty("mpp.e2e.platform", "");
    static final Path FOLDER =
            Path.of(RUNNING.isEmpty() ? "target/platform" : RUNNING).toAbsolutePath();
    private static final PlatformFolder HOME = new PlatformFolder(FOLDER);
    private static final Set<String> TRACED = Set.of(
            "portal",
            "gateway",
            "catalog-service",
            "citizen-service",
            "application-service",
            "notification-service",
            "statistics-service",
            "agency-connector");
    private static final Set<String> CITIZENS = ConcurrentHashMap.newKeySet();
    private static final Set<String> OFFICERS = ConcurrentHashMap.newKeySet();
    private static final Platform PLATFORM = start();

    private LivePlatform() {}

    public static Platform platform() {
        return PLATFORM;
    }

    public static Person person(String name) {
        return new Person(name, new Api(url("gateway"), PLATFORM.token(name)));
    }

    public static AgencyLedger agency(String name) {
        return new AgencyLedger(new Api(url(name), ""));
    }

    /** The register of the population, to be switched off and on. */
    static Api register() {
        return new Api(url("register"), "");
    }

    /** @param mode such as DOWN or UP */
    public static void registerMode(String mode) {
        register().post("/control", Map.of("mode", mode), Map.of()).require();
    }

    /** Registers a citizen of whom nothing is known yet; answers the user name. */
    public static String newcomer() throws IOException, InterruptedException {
        var number = RandomGenerator.getDefault().nextInt(1000, 10_000);
        var name = "warga" + number;
        register(name, "--nik", "637104050765" + number, "--name", "Warga " + number);
        return name;
    }

    /**
     * Registers a citizen whom the population register knows, once. Better one for each test class: what a person has
     * applied for changes what the next form asks.
     */
    public static Person citizen(String name, String nik, String fullName) throws IOException, InterruptedException {
        if (CITIZENS.add(name)) {
            register(name, "--nik", nik, "--name", fullName);
        }
        return person(name);
    }

    /** One whose account tells how to reach them, too. */
    public static Person reachable(String name, String nik, String fullName) throws IOException, InterruptedException {
        if (CITIZENS.add(name)) {
            register(
                    name, "--nik", nik, "--name", fullName, "--email", name + "@example.id", "--phone", "081250001111");
        }
        return person(name);
    }

    /** Registers an admin of this mall. */
    public static void adminOf(String mall, String name) throws IOException, InterruptedException {
        register(name, "--mall", mall);
    }

    /** An officer of this agency in Banjarmasin's mall, registered once. */
    public static Api officer(String agency) throws IOException, InterruptedException {
        var name = "petugas-" + agency;
        if (OFFICERS.add(name)) {
            register(name, "--agency", agency, "--mall", "63.71");
        }
        return person(name).api();
    }

    private static void register(String name, String... options) throws IOException, InterruptedException {
        var command = Stream.concat(Stream.of("person", "add", name), Arrays.stream(options));
        var added = Mpp.run(command.toArray(String[]::new));
        if (added.code() != 0) {
            throw new AssertionError(added.output());
        }
    }

    public static String url(String part) {
        var url = PLATFORM.url(part).toString();
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    private static Platform start() {
        // CI may be busy, and everything here goes through several processes.
        Awaitility.setDefaultTimeout(Duration.ofSeconds(60));
        if (!RUNNING.isEmpty()) {
            return HOME.find();
        }
        // Whoever is new to the platform was not there in the last run.
        HOME.stop(Progress.SILENT);
        try {
            FileSystemUtils.deleteRecursively(FOLDER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var platform = HOME.start(Spans.sentBy(TRACED));
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(platform::close));
        return platform;
    }
}
