package id.mppdigital.drill.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The archive of the write-ahead log. Each segment gets its name when it is complete, so a crash leaves none that is
 * half there.
 */
record Wal(Path folder) {
    /** PostgreSQL's settings know a zone by its distance alone. */
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSxxx");

    /** What the server is started with; a segment is archived after {@code longest} even when it isn't full. */
    Map<String, String> settings(Duration longest) {
        return Map.of(
                "archive_mode",
                "on",
                "archive_timeout",
                Long.toString(longest.toSeconds()),
                "archive_command",
                "test ! -f '%1$s/%%f' && cp %%p '%1$s/.%%f' && mv '%1$s/.%%f' '%1$s/%%f'".formatted(folder));
    }

    /** What a copy needs to recover from this archive up to a moment and no further; then it accepts writers. */
    List<String> recovery(Instant until) {
        return List.of(
                "restore_command = 'cp \"%s/%%f\" \"%%p\"'".formatted(folder),
                "recovery_target_time = '" + until.atOffset(ZoneOffset.UTC).format(MOMENT) + "'",
                "recovery_target_action = 'promote'",
                // Nobody may look before it is done: what they see would change below them.
                "hot_standby = off");
    }

    /** When the last segment was archived: what was committed after it would be lost with the machine. */
    Optional<Instant> lastArchived() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("[0-9A-F]{24}"))
                    .map(file -> Instant.ofEpochMilli(file.toFile().lastModified()))
                    .max(Comparator.naturalOrder());
        }
    }
}
