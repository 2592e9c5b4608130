package id.mppdigital.local.command;

import static id.mppdigital.local.command.Terminal.OUT;

import id.mppdigital.local.process.LaunchFailed;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * {@code ./mpp settings <part>}: prints the environment variables that a part runs with, one to a line. Makes the keys
 * and chooses the ports when the platform has none yet.
 */
final class Settings {
    private Settings() {}

    public static void main(String... arguments) {
        Terminal.run(() -> {
            var words = Options.of(List.of(arguments), Set.of()).words();
            if (words.size() != 1) {
                throw new LaunchFailed("Name one part: ./mpp settings citizen-service. ./mpp status lists them.");
            }
            new TreeMap<>(Terminal.folder().planned().launch(words.getFirst()).environment())
                    .forEach((name, value) -> OUT.println(name + "=" + value));
        });
    }
}
