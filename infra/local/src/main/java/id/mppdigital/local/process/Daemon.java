package id.mppdigital.local.process;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Starts processes that live on when the launcher ends or its terminal closes. */
public final class Daemon {
    /** Settings that a developer's shell may carry and that would silently change a service. */
    private static final Pattern FOREIGN = Pattern.compile("^(SPRING|SERVER|MANAGEMENT|LOGGING|MPP|OTEL|JDK_JAVA)_.*");

    private Daemon() {}

    /** Starts a process; its output goes to {@code log}, the one before is kept beside it. */
    public static OwnProcess start(Launch launch, Path log) {
        try {
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
            var builder = new ProcessBuilder(detached(launch.command()))
                    .directory(
                            requireNonNull(log.getParent()).toFile()) // what a crashing JVM writes lies beside its log
                    .redirectErrorStream(true)
                    .redirectInput(Path.of("/dev/null").toFile())
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment()
                    .keySet()
                    .removeIf(name -> FOREIGN.matcher(name).matches());
            builder.environment().putAll(launch.environment());
            return OwnProcess.of(builder.start().toHandle(), launch.stopSignal());
        } catch (IOException e) {
            throw new LaunchFailed("Can't start " + launch.command().getFirst() + ": " + e.getMessage(), e);
        }
    }

    /** A session of its own keeps the terminal's Ctrl-C and hang-up away; both programs keep the pid. */
    private static List<String> detached(List<String> command) {
        var result = new ArrayList<String>();
        if (Shell.has("setsid")) {
            result.add("setsid");
        } else if (Shell.has("nohup")) {
            result.add("nohup");
        }
        result.addAll(command);
        return result;
    }
}
