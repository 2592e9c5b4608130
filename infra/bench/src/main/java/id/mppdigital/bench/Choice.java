package id.mppdigital.bench;

import id.mppdigital.bench.encryption.EncryptionScenario;
import id.mppdigital.bench.gateway.GatewayScenario;
import id.mppdigital.bench.growth.GrowthScenario;
import id.mppdigital.bench.instrument.Scenario;
import id.mppdigital.bench.instrument.Settings;
import id.mppdigital.bench.instrument.Tool;
import id.mppdigital.bench.isolation.IsolationScenario;
import id.mppdigital.bench.latency.LatencyScenario;
import id.mppdigital.bench.ledger.LedgerScenario;
import id.mppdigital.bench.portal.PortalScenario;
import id.mppdigital.bench.prefill.PrefillScenario;
import id.mppdigital.bench.queue.QueueScenario;
import id.mppdigital.bench.relay.RelayScenario;
import id.mppdigital.bench.sse.SseScenario;
import id.mppdigital.bench.startup.StartupScenario;
import id.mppdigital.bench.submit.SubmitScenario;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the command line asks for.
 *
 * @param complaint what is wrong with it or missing on this machine, and what to do; empty when all is well
 */
record Choice(List<Scenario> scenarios, Settings settings, String complaint) {
    /** The table of scenarios. A new one is one line here. */
    static final List<Scenario> ALL = List.of(
            new GatewayScenario(),
            new LatencyScenario(),
            new IsolationScenario(),
            new SseScenario(),
            new PortalScenario(),
            new PrefillScenario(),
            new SubmitScenario(),
            new RelayScenario(),
            new QueueScenario(),
            new GrowthScenario(),
            new LedgerScenario(),
            new EncryptionScenario(),
            new StartupScenario());

    static Choice of(String... arguments) {
        var names = new ArrayList<String>();
        var settings = Settings.FULL;
        for (var argument : arguments) {
            if (argument.equals("--quick")) {
                settings = Settings.QUICK;
            } else if (argument.matches("--rounds=[1-9]\\d?")) {
                settings = new Settings(Integer.parseInt(argument.substring(9)), settings.quick());
            } else {
                names.add(argument);
            }
        }
        boolean all = names.isEmpty() || names.equals(List.of("all"));
        var unknown = all
                ? List.<String>of()
                : names.stream().filter(name -> named(name).isEmpty()).toList();
        var chosen =
                all ? ALL : names.stream().flatMap(name -> named(name).stream()).toList();
        return new Choice(chosen, settings, unknown.isEmpty() ? missing(chosen) : unknown(unknown));
    }

    private static List<Scenario> named(String name) {
        return ALL.stream().filter(scenario -> scenario.name().equals(name)).toList();
    }

    private static String unknown(List<String> names) {
        return "There is no scenario called " + String.join(", ", names) + ". There are: "
                + ALL.stream().map(Scenario::name).collect(Collectors.joining(", "))
                + ", all; and --quick, --rounds=5.";
    }

    /** Nothing is skipped: without its tools a scenario doesn't begin. */
    private static String missing(List<Scenario> scenarios) {
        var packages = scenarios.stream()
                .flatMap(scenario -> scenario.tools().stream())
                .filter(tool -> tool.find().isEmpty())
                .map(Tool::debianPackage)
                .distinct()
                .collect(Collectors.joining(" "));
        return packages.isEmpty()
                ? ""
                : "Programs are missing on this machine. Install them with:\n  apt-get install -y --no-install-recommends "
                        + packages;
    }
}
