package id.mppdigital.local.command;

import static id.mppdigital.local.command.Terminal.OUT;

import id.mppdigital.local.process.Daemon;
import id.mppdigital.local.process.Home;
import id.mppdigital.local.process.Launch;
import id.mppdigital.local.process.Shell;
import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code ./mpp train}: makes the start-up caches that are missing; {@code up} does it in the background. */
final class Train {
    private Train() {}

    public static void main(String... arguments) {
        Terminal.run(() -> {
            int made = Terminal.running().training().run(OUT::println);
            OUT.println(made == 0 ? "Every start-up cache is there." : made + " start-up caches made.");
        });
    }

    /** Lives on when the launcher ends, gives way to everybody else, and ends with {@code ./mpp down}. */
    static void inBackground(Path state) {
        var home = new Home(Home.repository(), state);
        var command = Shell.smallJava(
                home.marker(), home.whereabouts(), "-Xmx64m", "-cp", classPath(), Train.class.getName());
        Daemon.start(
                Launch.of(command).gentle().with(Map.of("MPP_HOME", home.state().toString())), home.log("training"));
    }

    /** The launcher's own, wherever the process is started. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
