package id.mppdigital.local.command;

import static id.mppdigital.local.command.Terminal.OUT;

import id.mppdigital.local.Platform;
import id.mppdigital.local.PlatformFolder;
import id.mppdigital.local.compose.ComposeFolder;
import id.mppdigital.local.demo.Journey;
import id.mppdigital.local.demo.Narrator;
import id.mppdigital.local.process.LaunchFailed;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * The launcher's part of {@code ./mpp compose}: {@code write} what the containers need (with {@code --chart} the settings
 * that the chart renders), make the {@code databases} in the server that was started, {@code open} the platform when all
 * are ready, and play the {@code demo} against it.
 */
final class Compose {
    private Compose() {}

    public static void main(String... arguments) {
        System.setProperty("java.awt.headless", "true"); // the demo's photograph is drawn
        Terminal.run(() -> {
            var options = Options.of(List.of(arguments), Set.of("chart"));
            var state = Terminal.state().resolve("compose").toAbsolutePath().normalize();
            var platform = new PlatformFolder(state).inContainers();
            switch (String.join(" ", options.words())) {
                case "write" ->
                    new ComposeFolder(platform, state, options.one("chart").map(Path::of)).write();
                case "databases" -> platform.await("postgres");
                case "open" -> open(platform);
                case "demo" -> new Journey(platform, new Narrator(OUT)).play();
                default -> throw new LaunchFailed("Say ./mpp compose up, demo, ps, logs or down.");
            }
        });
    }

    private static void open(Platform platform) {
        OUT.println("Menunggu layanan / waiting for the services …");
        platform.services().forEach(platform::await);
        OUT.println(platform.applyManifests() + " dokumen manifes diterapkan / documents of manifests applied");
        OUT.println(Welcome.toContainers(platform));
    }
}
