package id.mppdigital.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The end of a log for people to read: services write JSON lines (ECS), of which the message is shown. */
final class LogTail {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private LogTail() {}

    static String of(Path log, int lines) {
        try {
            var all = Files.readString(log, StandardCharsets.UTF_8).lines().toList();
            return all.subList(Math.max(0, all.size() - lines), all.size()).stream()
                    .map(LogTail::readable)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String readable(String line) {
        if (!line.startsWith("{")) {
            return line;
        }
        try {
            var entry = JSON.readTree(line);
            return "%s %s"
                    .formatted(
                            entry.path("log").path("level").asString(""),
                            entry.path("message").asString(line));
        } catch (JacksonException e) {
            return line;
        }
    }
}
