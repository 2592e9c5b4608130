package id.mppdigital.bench.instrument;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where it was measured.
 *
 * @param load the load average of the last minute when that run began: a busy machine's figures are ratios at best
 * @param commit what the day's last run measured; each row names its own
 */
public record Machine(
        String processor, int cores, String memory, String system, String java, double load, String commit) {
    public static Machine here(String commit) throws IOException {
        return new Machine(
                line(Path.of("/proc/cpuinfo"), "model name"),
                Runtime.getRuntime().availableProcessors(),
                line(Path.of("/proc/meminfo"), "MemTotal"),
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                System.getProperty("java.vm.version"),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                commit);
    }

    private static String line(Path file, String name) throws IOException {
        if (!Files.isReadable(file)) {
            return System.getProperty("os.arch");
        }
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("unknown");
    }
}
