package id.mppdigital.local;

import id.mppdigital.local.process.Shell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The memory that a program really holds, with its children: a database server has one for each connection. */
final class Resident {
    private static final String SHARE = "Pss:";

    private Resident() {}

    /**
     * Bytes, or 0 where the system doesn't tell. What processes share counts once where the system says how much it is
     * (Linux).
     */
    static long bytes(long pid) {
        var children = ProcessHandle.of(pid).stream().flatMap(ProcessHandle::descendants);
        return Stream.concat(Stream.of(pid), children.map(ProcessHandle::pid))
                .mapToLong(Resident::ofOne)
                .sum();
    }

    private static long ofOne(long pid) {
        var map = Path.of("/proc", Long.toString(pid), "smaps_rollup");
        try (var lines = Files.lines(map)) {
            return lines.filter(line -> line.startsWith(SHARE))
                    .mapToLong(line -> kilobytes(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException | UncheckedIOException _) {
            // Not Linux, another user's, or just ended: then what is told about it to everybody, if anything.
            return kilobytes(
                    Shell.run("ps", "-o", "rss=", "-p", Long.toString(pid)).output());
        }
    }

    private static long kilobytes(String number) {
        return number.matches("\\d+") ? Long.parseLong(number) * 1024 : 0;
    }
}
