package id.mppdigital.drill.upgrade;

import id.mppdigital.local.Platform;
import id.mppdigital.local.process.Daemon;
import id.mppdigital.local.process.Deadline;
import id.mppdigital.local.process.Launch;
import id.mppdigital.local.process.LaunchFailed;
import id.mppdigital.local.process.OwnProcess;
import id.mppdigital.local.process.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * HAProxy at the port at which everybody looks for a service, with two instances behind it: requests go to those that
 * say they are ready. It asks each second and believes the third answer, as Kubernetes does; it never sends a request
 * twice.
 */
final class Balancer implements AutoCloseable {
    private static final String DEFAULTS = """
            global
              maxconn 4000
            defaults
              mode http
              retries 0
              timeout connect 2s
              timeout client 1h
              timeout server 1h
              timeout queue 2s
              timeout check 3s
            """;

    private final Map<String, List<Integer>> ports = new LinkedHashMap<>();
    private final OwnProcess process;

    private Balancer(Platform platform, Path folder, List<String> services) throws IOException {
        var free = new Ports(Ports.Choice.ANY);
        // Taken, though nobody listens there yet.
        var taken = Stream.concat(services.stream(), Stream.of("register"))
                .map(platform::port)
                .collect(Collectors.toSet());
        var text = new StringBuilder(DEFAULTS);
        for (var service : services) {
            var instances = List.of(other(free, taken), other(free, taken));
            ports.put(service, instances);
            text.append(section(service, platform.port(service), instances));
        }
        var file = Files.writeString(folder.resolve("haproxy.cfg"), text);
        process = Daemon.start(
                Launch.of(List.of("haproxy", "-db", "-f", file.toString())), folder.resolve("haproxy.log"));
    }

    private static int other(Ports free, Set<Integer> taken) {
        int port = free.choose(0, null);
        return taken.contains(port) ? other(free, taken) : port;
    }

    static Balancer before(Platform platform, Path folder, List<String> services) throws IOException {
        var balancer = new Balancer(platform, folder, services);
        var all = new ArrayList<>(services);
        if (!Deadline.in(Duration.ofSeconds(10))
                .await(() -> all.stream().allMatch(one -> Ports.answers(platform.port(one))))) {
            balancer.close();
            throw new LaunchFailed("HAProxy does not listen; see " + folder.resolve("haproxy.log") + ".");
        }
        return balancer;
    }

    private static String section(String service, int port, List<Integer> instances) {
        return """
                listen %s
                  bind 127.0.0.1:%d
                  option httpchk
                  http-check send meth GET uri %s ver HTTP/1.1 hdr Host localhost hdr Connection close
                  default-server check inter 1s fall 3 rise 1
                  server first 127.0.0.1:%d
                  server second 127.0.0.1:%d
                """.formatted(service, port, Fleet.health(service), instances.getFirst(), instances.getLast());
    }

    /** Where an instance listens. */
    int port(String service, Slot slot) {
        var both = ports.get(service);
        if (both == null) {
            throw new IllegalArgumentException(service + " is not balanced");
        }
        return both.get(slot.ordinal());
    }

    @Override
    public void close() {
        process.stop(Duration.ofSeconds(5));
    }
}
