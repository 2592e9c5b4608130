package id.mppdigital.bench.instrument;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A program that a scenario needs and that is not ours.
 *
 * @param command its name
 * @param debianPackage where it comes from
 */
public record Tool(String command, String debianPackage) {
    public static final Tool WRK = new Tool("wrk", "wrk");
    public static final Tool NGINX = new Tool("nginx", "nginx-light");
    public static final Tool HAPROXY = new Tool("haproxy", "haproxy");
    public static final Tool PGBENCH = new Tool("pgbench", "postgresql-15");

    /** Where it lies, on the path or where Debian keeps it. */
    public Optional<Path> find() {
        var debian = Stream.of(
                "/usr/sbin", "/usr/lib/postgresql/18/bin", "/usr/lib/postgresql/17/bin", "/usr/lib/postgresql/15/bin");
        return Stream.concat(Stream.of(System.getenv().getOrDefault("PATH", "").split(":")), debian)
                .map(folder -> Path.of(folder, command))
                .filter(Files::isExecutable)
                .findFirst();
    }

    public String path() {
        return find().orElseThrow(() -> new IllegalStateException(
                        command + " is missing: apt-get install -y --no-install-recommends " + debianPackage))
                .toString();
    }
}
