package id.mppdigital.drill.upgrade;

import static id.mppdigital.drill.Report.list;
import static id.mppdigital.drill.Report.say;
import static id.mppdigital.drill.Report.seconds;

import com.nimbusds.jose.JOSEException;
import id.mppdigital.drill.journeys.BackEnd;
import id.mppdigital.drill.journeys.Load;
import id.mppdigital.drill.journeys.Theatre;
import id.mppdigital.drill.ledger.Books;
import id.mppdigital.drill.ledger.OutsideLedger;
import id.mppdigital.local.Platform;
import id.mppdigital.local.PlatformFolder;
import id.mppdigital.local.process.LaunchFailed;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Starts a platform of the version before, lets people use it, and brings one service after the other to the next
 * version: the new instance starts and migrates, both serve, the old one is told to end. A turn that goes back starts
 * the version before again, on the new schema, and then the new one once more.
 */
final class UpgradeDrill {
    private static final List<String> FOUNDATION = List.of("postgres", "kafka", "mail", "identity");
    private static final Duration QUIET = Duration.ofMinutes(3);

    private static final int SHOWN = 3;

    /** JVMs that have just started answer late. */
    private static final Duration SETTLING = Duration.ofSeconds(15);

    private final Path folder;
    private final Version before;
    private final Version next;
    private final Settings settings;

    /**
     * @param perSecond applications that begin each second
     * @param dwell how long both versions serve side by side
     * @param upgraded how many services of the order are upgraded
     */
    record Settings(int perSecond, Duration dwell, int upgraded, Sabotage sabotage) {}

    UpgradeDrill(Path folder, Version before, Version next, Settings settings) {
        this.folder = folder;
        this.before = before;
        this.next = next;
        this.settings = settings;
    }

    /** Whether nobody noticed. */
    boolean run(Order order) throws IOException, InterruptedException, JOSEException, SQLException {
        var turns = order.turns()
                .subList(0, Math.min(settings.upgraded(), order.turns().size()));
        say("Seed %d, %d journeys/s, from %s: %s", order.seed(), settings.perSecond(), before.name(), turns);
        try (var platform = new PlatformFolder(folder).prepare(Theatre.tuning(Map.of()));
                var backEnd = new BackEnd()) {
            FOUNDATION.forEach(platform::start);
            try (var balancer = Balancer.before(platform, folder, Fleet.SERVICES);
                    var fleet = new Fleet(
                            platform,
                            balancer,
                            Map.of("MPP_DRAIN_TIME", settings.sabotage().drain()))) {
                fleet.startAll(before, turns.stream().map(Order.Turn::service).toList());
                platform.start("register");
                platform.applyManifests();
                try (var load = new Load(platform, Theatre.open(platform, backEnd), fleet.runs("portal"))) {
                    upgrade(fleet, turns, load);
                    return isUnnoticed(platform, backEnd, load);
                }
            }
        }
    }

    private void upgrade(Fleet fleet, List<Order.Turn> turns, Load load) throws IOException, InterruptedException {
        load.begin(settings.perSecond());
        Thread.sleep(Load.climb(settings.perSecond()).plus(SETTLING).plus(settings.dwell()));
        if (!load.failures().isEmpty()) {
            throw new LaunchFailed(
                    "Requests fail before anything is replaced, so nothing can be learnt. Is this machine"
                            + " too busy for --rate " + settings.perSecond() + "? The first: "
                            + load.failures().getFirst());
        }
        for (var turn : turns) {
            var service = turn.service();
            var old = before.jar(service);
            var fresh = settings.sabotage().in(next.jar(service), service, folder);
            var slot = replace(fleet, service, Slot.FIRST, fresh, "next version", load);
            if (turn.back()) {
                slot = replace(fleet, service, slot, old, "back to the version before", load);
                replace(fleet, service, slot, fresh, "next version again", load);
            }
        }
        Thread.sleep(settings.dwell());
        load.end();
    }

    /** Answers where the new instance is. */
    private Slot replace(Fleet fleet, String service, Slot old, Path jar, String what, Load load)
            throws InterruptedException {
        int failedBefore = load.failures().size();
        long begin = System.nanoTime();
        fleet.start(service, old.other(), jar);
        long ready = System.nanoTime();
        Thread.sleep(settings.dwell());
        long drained = System.nanoTime();
        fleet.stop(service, old);
        say(
                "  %-21s %-26s ready after %5.1f s, the other ended after %5.1f s, %d requests failed",
                service,
                what,
                seconds(Duration.ofNanos(ready - begin)),
                seconds(Duration.ofNanos(System.nanoTime() - drained)),
                load.failures().size() - failedBefore);
        load.failures().stream().skip(failedBefore).limit(SHOWN).forEach(failure -> say("    %s", failure));
        return old.other();
    }

    private static boolean isUnnoticed(Platform platform, BackEnd backEnd, Load load) throws SQLException {
        var ledger = new OutsideLedger(new Books(platform), backEnd);
        var findings = new ArrayList<>(ledger.awaitQuiet(QUIET));
        findings.addAll(ledger.findings(load.acknowledged()));
        say(
                "Acknowledged steps: %d; streams that ended and were taken up again: %d",
                load.acknowledged().size(), load.comebacks());
        list("Failed requests", load.failures().stream().map(Object::toString).toList());
        list("Findings of the ledger", findings);
        return load.failures().isEmpty()
                && findings.isEmpty()
                && !load.acknowledged().isEmpty();
    }
}
