package id.mppdigital.bench.instrument;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a process has taken of the processor. */
public final class Processor {
    private static final double TICKS = 100; // USER_HZ on every Linux that Java runs on

    private Processor() {}

    /** In seconds, since it began. */
    public static double seconds(long pid) throws IOException {
        var stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS;
    }
}
