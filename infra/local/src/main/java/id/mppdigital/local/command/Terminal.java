package id.mppdigital.local.command;

import id.mppdigital.local.Platform;
import id.mppdigital.local.PlatformFolder;
import id.mppdigital.local.access.Refused;
import id.mppdigital.local.process.Home;
import id.mppdigital.local.process.LaunchFailed;
import id.mppdigital.local.process.Patience;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Where commands print, where their state lies, and how they end. */
final class Terminal {
    /** UTF-8 whatever the locale: containers often have none. */
    static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private static final PrintStream ERR = new PrintStream(System.err, true, StandardCharsets.UTF_8);

    private Terminal() {}

    /** {@code MPP_HOME}, or {@code .mpp} in the repository. */
    static Path state() {
        var chosen = System.getenv("MPP_HOME");
        return chosen == null || chosen.isBlank()
                ? Home.repositoryAbove(Path.of("")).resolve(".mpp")
                : Path.of(chosen);
    }

    static PlatformFolder folder() {
        return new PlatformFolder(state());
    }

    static Platform running() {
        var platform = folder().find();
        if (!platform.anyAlive()) {
            throw new LaunchFailed("The platform isn't running. Start it with ./mpp up.");
        }
        return platform;
    }

    /** Runs a command; a refusal ends with its message and code 1 instead of a stack trace. */
    static void run(Runnable command) {
        try {
            Patience.chosen(); // a wrong one is said now, not in the middle
            command.run();
        } catch (LaunchFailed | Refused e) {
            ERR.println(e.getMessage());
            System.exit(1);
        }
    }
}
