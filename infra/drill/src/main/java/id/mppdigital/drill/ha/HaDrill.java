package id.mppdigital.drill.ha;

import static id.mppdigital.drill.Report.say;
import static id.mppdigital.drill.Report.seconds;

import id.mppdigital.drill.Report;
import id.mppdigital.drill.journeys.BackEnd;
import id.mppdigital.drill.journeys.Load;
import id.mppdigital.drill.journeys.Theatre;
import id.mppdigital.drill.ledger.Books;
import id.mppdigital.drill.ledger.OutsideLedger;
import id.mppdigital.local.Platform;
import id.mppdigital.local.PlatformFolder;
import id.mppdigital.local.process.Home;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The drill: three brokers, of which one at a time is rolled, and a database whose machine is lost and whose standby is
 * promoted, all under load. Nothing that was acknowledged may be lost; while a broker is away nobody may notice it; while
 * the database is away requests fail, and no longer than {@link #LONGEST_OUTAGE}.
 */
public record HaDrill(Path folder) {
    private static final int PER_SECOND = 2;

    /** What a failover manager takes to be sure that the primary is gone. */
    private static final Duration DETECTION = Duration.ofSeconds(2);

    private static final Duration LONGEST_OUTAGE = Duration.ofSeconds(30);
    private static final Duration BETWEEN = Duration.ofSeconds(5);
    private static final Duration QUIET = Duration.ofMinutes(3);

    /** The services with a database, and what it is called. */
    private static final Map<String, String> DATABASES = Map.of(
            "catalog-service", "catalog",
            "citizen-service", "citizen",
            "application-service", "application",
            "notification-service", "notification",
            "agency-connector", "connector",
            "statistics-service", "statistics");

    /** Answers whether all held. */
    public boolean run() throws Exception {
        var repository = Home.repositoryAbove(Path.of(""));
        var home = new Home(repository, folder.resolve("platform"));
        // In a folder of their own: a platform that starts stops whatever else has its mark.
        try (var brokers = Brokers.start(new Home(repository, folder.resolve("brokers")));
                var backEnd = new BackEnd()) {
            say("Three brokers run: %s.", brokers.addresses());
            var primary = new PlatformFolder(home.state()).prepare(Theatre.tuning(Map.of()));
            try (var standby = Standby.beside(primary, folder.resolve("standby"))) {
                var tuning = Theatre.tuning(settings(brokers, primary.port("postgres"), standby.port()));
                try (var platform = new PlatformFolder(home.state()).prepare(tuning)) {
                    platform.start("postgres");
                    standby.follow();
                    say("A standby follows in step; the services start.");
                    for (var part : List.of("mail", "identity")) {
                        platform.start(part);
                    }
                    Stream.concat(DATABASES.keySet().stream(), Stream.of("gateway", "register"))
                            .parallel()
                            .forEach(platform::start);
                    platform.applyManifests();
                    return holds(platform, brokers, standby, backEnd);
                }
            }
        }
    }

    private static Map<String, Map<String, String>> settings(Brokers brokers, int primary, int standby) {
        var all = new HashMap<String, Map<String, String>>();
        DATABASES.forEach((service, database) -> all.put(
                service,
                Map.of(
                        "SPRING_KAFKA_BOOTSTRAP_SERVERS",
                        brokers.addresses(),
                        "SPRING_DATASOURCE_URL",
                        "jdbc:postgresql://127.0.0.1:%d,127.0.0.1:%d/%s?targetServerType=primary&connectTimeout=2"
                                .formatted(primary, standby, database))));
        all.put("postgres", Map.of("wal_keep_size", "1GB"));
        return all;
    }

    private boolean holds(Platform platform, Brokers brokers, Standby standby, BackEnd backEnd) throws Exception {
        try (var load = new Load(platform, Theatre.open(platform, backEnd), false)) {
            load.begin(PER_SECOND);
            Thread.sleep(BETWEEN.multipliedBy(3)); // JVMs that have just started answer late
            roll(brokers);
            Thread.sleep(BETWEEN);
            var killed = Instant.now();
            platform.kill("postgres");
            Thread.sleep(DETECTION);
            standby.promote();
            say(
                    "The database was lost; the standby took over %.1f s later.",
                    seconds(Duration.between(killed, Instant.now())));
            Thread.sleep(LONGEST_OUTAGE.multipliedBy(2));
            load.end();
            return judge(load, killed, new OutsideLedger(new Books(platform, standby.port()), backEnd));
        }
    }

    private static void roll(Brokers brokers) throws InterruptedException {
        for (int index = 0; index < brokers.count(); index++) {
            var begin = Instant.now();
            brokers.roll(index);
            say(
                    "Broker %d was away and has caught up after %.1f s.",
                    index + 1, seconds(Duration.between(begin, Instant.now())));
            Thread.sleep(BETWEEN);
        }
    }

    private static boolean judge(Load load, Instant killed, OutsideLedger ledger) throws Exception {
        var acknowledged = load.acknowledged();
        var findings = new ArrayList<>(ledger.awaitQuiet(QUIET));
        findings.addAll(ledger.findings(acknowledged));
        var outage = Outage.of(killed, DETECTION, acknowledged, load.failures());
        findings.addAll(outage.findings(LONGEST_OUTAGE));
        Report.list(
                "Failed requests",
                load.failures().stream().map(Object::toString).toList());
        Report.list("Does not agree", findings);
        say(
                "Acknowledged steps: %d. Failed before the database was lost: %d; after it: %d, the last %.1f s after.",
                acknowledged.size(), outage.before().size(), outage.after().size(), seconds(outage.lastFailure()));
        say("Seconds between the last step before and the first one after: %.1f.", seconds(outage.time()));
        return findings.isEmpty();
    }
}
