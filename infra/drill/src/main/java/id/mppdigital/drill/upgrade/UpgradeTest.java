package id.mppdigital.drill.upgrade;

import static id.mppdigital.drill.Report.say;

import id.mppdigital.local.process.Home;
import id.mppdigital.local.process.LaunchFailed;
import id.mppdigital.local.process.Shell;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.io.FileUtils;

/** {@code upgrade-test}: reads what is wanted and does it, one order after the other. */
public final class UpgradeTest {
    public static final String USAGE = """
            ./mpp upgrade-test                    upgrade a release to what is here, under load; needs HAProxy
              --from TAG                          the release, or a commit (the newest release)
              --order SEED|all                    services in this order (1); all: that of seed 1 and its reverse, so
                                                  that each is upgraded before and after each other one
              --rate JOURNEYS                     that begin each second (10)
              --dwell SECONDS                     that both versions serve side by side (10)
              --services COUNT                    only the first of the order (all)
              --sabotage no-drain|renamed-column|removed-field
                                                  by application-service: it must be noticed""";

    private UpgradeTest() {}

    /**
     * Whether nobody noticed.
     *
     * @param words {@code --jars}, the folder of the version before, and what {@link #USAGE} says; the last one counts
     * @throws LaunchFailed when the words are not understood, HAProxy is missing, or a service does not start
     */
    public static boolean run(Path folder, List<String> words) throws Exception {
        var options = options(words);
        var jars = options.get("jars");
        if (jars == null) {
            throw new LaunchFailed(USAGE);
        }
        if (!Shell.has("haproxy")) {
            throw new LaunchFailed("HAProxy is missing. It is the package haproxy of Debian, Ubuntu and Homebrew.");
        }
        var settings = new UpgradeDrill.Settings(
                Integer.parseInt(options.getOrDefault("rate", "10")),
                Duration.ofSeconds(Long.parseLong(options.getOrDefault("dwell", "10"))),
                Integer.parseInt(options.getOrDefault("services", "99")),
                Sabotage.called(options.getOrDefault("sabotage", "none")));
        var before = Version.in(options.getOrDefault("from", "the version before"), Path.of(jars));
        var next = Version.here(Home.repositoryAbove(Path.of("")));
        var named = options.getOrDefault("order", "1");
        var order = Order.of(named.equals("all") ? 1 : Long.parseLong(named), Fleet.SERVICES);
        for (var each : named.equals("all") ? List.of(order, order.reversed()) : List.of(order)) {
            var own = Files.createTempDirectory(folder, "order-");
            if (!new UpgradeDrill(own, before, next, settings).run(each)) {
                say("Logs and data: %s", own);
                return false;
            }
            FileUtils.deleteDirectory(own.toFile());
        }
        return true;
    }

    private static Map<String, String> options(List<String> words) {
        var options = new HashMap<String, String>();
        for (int at = 0; at < words.size(); at += 2) {
            if (!words.get(at).startsWith("--") || at + 1 == words.size()) {
                throw new LaunchFailed("Not understood: " + words.get(at) + "\n" + USAGE);
            }
            options.put(words.get(at).substring(2), words.get(at + 1));
        }
        return options;
    }
}
