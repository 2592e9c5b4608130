package id.mppdigital.bench.instrument;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What a process has taken of the processor. */
public final class Processor {
    private static final double TICKS = 100; // USER_HZ on every Linux that Java runs on

    private static final Pattern COMPILER = Pattern.compile("\\(C[12] CompilerThre");

    private Processor() {}

    /** In seconds, since it began. */
    public static double seconds(long pid) throws IOException {
        return seconds(Files.readString(Path.of("/proc", Long.toString(pid), "stat")));
    }

    /** The part of it that a JVM's compilers have taken, in seconds. */
    public static double compiling(long pid) throws IOException {
        double all = 0;
        try (var threads = Files.list(Path.of("/proc", Long.toString(pid), "task"))) {
            for (var thread : threads.toList()) {
                all += compiling(thread);
            }
        }
        return all;
    }

    private static double compiling(Path thread) throws IOException {
        try {
            var stat = Files.readString(thread.resolve("stat"));
            return COMPILER.matcher(stat).find() ? seconds(stat) : 0;
        } catch (NoSuchFileException _) {
            return 0; // It has ended since the list was read.
        }
    }

    private static double seconds(String stat) {
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS;
    }

    /** With all processes that it has started and that still run. */
    public static double secondsOfTree(long pid) throws IOException {
        double all = seconds(pid);
        for (var child : ProcessHandle.of(pid).stream()
                .flatMap(ProcessHandle::descendants)
                .toList()) {
            try {
                all += seconds(child.pid());
            } catch (NoSuchFileException _) {
                // It has ended since.
            }
        }
        return all;
    }
}
