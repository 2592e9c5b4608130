package id.mppdigital.drill.backup;

import static id.mppdigital.drill.Report.say;
import static id.mppdigital.drill.Report.seconds;

import id.mppdigital.drill.Report;
import id.mppdigital.drill.journeys.BackEnd;
import id.mppdigital.drill.journeys.Theatre;
import id.mppdigital.drill.ledger.Books;
import id.mppdigital.drill.ledger.OutsideLedger;
import id.mppdigital.load.Letter;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The platform that is made of the backup, and whether it is what it should be. */
record Restored(BackupFolder backup, Path lost, Path home, Loss loss) {
    private static final Duration QUIET = Duration.ofMinutes(3);
    private static final Duration AFTERWARDS = Duration.ofSeconds(5);

    /** Outside of the platform: they are other machines in life, and lost nothing. */
    private static final List<String> OUTSIDE =
            List.of("identity", "register", "disdukcapil", "polres", "bpjs", "kua", "programs");

    /** Which event of an account was the last, and when it was erased: what keeps an old event from bringing it back. */
    private static final Set<String> KEPT = Set.of(
            "application.inbox", "application.erased_citizen", "notification.inbox", "notification.erased_citizen");

    boolean holds(List<Letter> letters, int perSecond, BackEnd backEnd) throws Exception {
        keepWhatIsOutside();
        long begin = System.nanoTime();
        var restore = new Restore(backup, home);
        restore.place(loss.until());
        try (var platform = restore.prepare(Theatre.tuning(Map.of()))) {
            restore.startDatabase(platform);
            restore.forgetTheErased(platform);
            var topics = restore.startBroker(platform, loss.until());
            Restore.startServices(platform);
            var ready = Duration.ofNanos(System.nanoTime() - begin);
            say("%d events are back in their topics; %d were of later.", topics.replayed(), topics.later());

            var books = new Books(platform);
            var ledger = new OutsideLedger(books, backEnd);
            var findings = new ArrayList<>(ledger.awaitQuiet(QUIET));
            findings.addAll(ledger.findings(loss.kept()));
            long gone = ledger.missing(loss.acknowledged());
            findings.addAll(whoCameBack(books));

            var again = Theatre.journeys(platform, letters);
            again.run(perSecond, AFTERWARDS);
            again.failures().forEach(failure -> findings.add(failure.toString()));
            findings.addAll(ledger.awaitQuiet(QUIET));
            findings.addAll(ledger.findings(again.acknowledged()));

            Report.list("Does not agree", findings);
            say(
                    "Acknowledged steps: %d, of them up to the moment %d.",
                    loss.acknowledged().size(), loss.kept().size());
            say(
                    "Of those after it %d are gone, as the moment says. New ones since: %d.",
                    gone, again.acknowledged().size());
            say(
                    "RPO %.1f s: what the loss would have cost, had all been restored to the last moment possible.",
                    seconds(Duration.between(loss.completeUntil(), loss.at())));
            say("RTO %.1f s: from the begin of the restore until every part was ready.", seconds(ready));
            return findings.isEmpty();
        }
    }

    private List<String> whoCameBack(Books books) throws SQLException {
        return books.tablesWith(loss.erased()).stream()
                .filter(table -> !KEPT.contains(table))
                .map(table -> "Who was erased after the moment stands in " + table + " again")
                .toList();
    }

    private void keepWhatIsOutside() throws IOException {
        for (var name : OUTSIDE) {
            Mirror.copy(lost.resolve("data").resolve(name), home.resolve("data").resolve(name));
        }
        Addresses.keep(lost, home);
    }
}
