package id.mppdigital.upgrade.migrations;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The linter squawk, where it is installed ({@code npm install -g squawk-cli}). Left out is what is a matter of taste,
 * and what our own rules know better because they know the version before.
 */
public final class Squawk {
    private static final String LEFT_OUT = String.join(
            ",",
            "prefer-text-field",
            "prefer-bigint-over-int",
            "prefer-bigint-over-smallint",
            "prefer-identity",
            "prefer-robust-stmts",
            "prefer-timestamptz",
            "require-timeout-settings",
            "ban-drop-column",
            "ban-drop-table",
            "renaming-column",
            "renaming-table");

    private Squawk() {}

    /** What it found, or nothing where it is not installed. */
    public static Optional<String> on(Path repository, List<String> files) throws InterruptedException {
        if (files.isEmpty()) {
            return Optional.of("");
        }
        var command = new ArrayList<>(List.of("squawk", "--pg-version", "16", "--exclude", LEFT_OUT));
        command.addAll(files);
        try {
            var process = new ProcessBuilder(command)
                    .directory(repository.toFile())
                    .redirectErrorStream(true)
                    .start();
            var text = new String(process.getInputStream().readAllBytes(), UTF_8);
            return Optional.of(process.waitFor() == 0 ? "" : text);
        } catch (IOException _) {
            return Optional.empty(); // The command is not there.
        }
    }
}
