package id.mppdigital.local.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How the services' JVMs run, and what a measurement sets on top of the table of parts.
 *
 * @param jvmFlags of every service
 * @param variables environment variables by service; for {@code postgres} the server's settings
 */
public record Tuning(List<String> jvmFlags, Map<String, Map<String, String>> variables) {
    /**
     * A heap that begins small whatever the machine has, and what the compilers no longer need given back. Whoever runs
     * out of memory ends: threads that are missing would be noticed by nobody, a service that is missing by all.
     */
    private static final List<String> SMALL = List.of(
            "-Xms48m",
            "-Xmx192m",
            "-XX:+UseSerialGC",
            "-Xss512k",
            "-XX:TrimNativeHeapInterval=5000",
            "-XX:+ExitOnOutOfMemoryError");

    /** A quick start, and no compiler that would take the processor for it: a laptop runs a dozen of these at once. */
    public static final Tuning LAPTOP = new Tuning(with(SMALL, "-XX:TieredStopAtLevel=1"), Map.of());

    /** As in production on two cores: the same small heaps, and both compilers. */
    public static final Tuning PRODUCTION = new Tuning(SMALL, Map.of());

    public Tuning {
        jvmFlags = List.copyOf(jvmFlags);
        variables = Map.copyOf(variables);
    }

    public Tuning setting(Map<String, Map<String, String>> variables) {
        return new Tuning(jvmFlags, variables);
    }

    /** What is set for this part: environment variables, or the server's own settings for the database. */
    public Map<String, String> variables(String part) {
        return variables.getOrDefault(part, Map.of());
    }

    private static List<String> with(List<String> flags, String flag) {
        var all = new ArrayList<>(flags);
        all.add(flag);
        return all;
    }
}
