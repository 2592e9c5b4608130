package id.mppdigital.drill.backup;

import static id.mppdigital.drill.Report.say;
import static id.mppdigital.drill.Report.seconds;

import id.mppdigital.drill.journeys.BackEnd;
import id.mppdigital.drill.journeys.Journeys;
import id.mppdigital.drill.journeys.Leaver;
import id.mppdigital.drill.journeys.Theatre;
import id.mppdigital.load.Letter;
import id.mppdigital.local.Platform;
import id.mppdigital.local.PlatformFolder;
import id.mppdigital.local.process.LaunchFailed;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/**
 * The drill: a platform under load is backed up, lost as a whole, and restored in another folder to a moment before
 * the loss. Everything that was acknowledged up to that moment must be there and have its effect once; who was erased
 * after it must not come back.
 *
 * @param perSecond applications
 * @param before how long they come before the loss
 * @param back how long before the loss the moment lies to which all is restored; longer than {@link #LONGEST_SEGMENT}
 * @param withLabel false to see the drill refuse a backup without its {@code backup_label}
 */
public record BackupDrill(Path folder, int perSecond, Duration before, Duration back, boolean withLabel) {
    /** The database's log is archived at least this often, so this much can be lost with the machine. */
    private static final Duration LONGEST_SEGMENT = Duration.ofSeconds(5);

    /** Forty seconds of load, restored to ten seconds before the loss. */
    public static BackupDrill usual(Path folder) {
        return new BackupDrill(folder, 4, Duration.ofSeconds(40), Duration.ofSeconds(10), true);
    }

    public static BackupDrill withoutLabel(Path folder) {
        return new BackupDrill(folder, 1, Duration.ofSeconds(20), Duration.ofSeconds(10), false);
    }

    /** Answers whether all was there. */
    public boolean run() throws Exception {
        var backup = new BackupFolder(folder.resolve("backup"));
        var archive = new Wal(Files.createDirectories(backup.wal())).settings(LONGEST_SEGMENT);
        var tuning = Theatre.tuning(Map.of("postgres", archive));
        try (var backEnd = new BackEnd();
                var platform = new PlatformFolder(folder.resolve("lost")).start(tuning)) {
            say("A platform runs in %s.", folder.resolve("lost"));
            var letters = Theatre.open(platform, backEnd);
            var loss = lose(platform, backup, letters);
            say("Everything is lost at %s; it is restored to %s.", loss.at(), loss.until());
            if (loss.completeUntil().isBefore(loss.until())) {
                throw new LaunchFailed("The backups are complete only until " + loss.completeUntil()
                        + ". Restore to a moment of before, or archive more often.");
            }
            return new Restored(backup, folder.resolve("lost"), folder.resolve("restored"), loss)
                    .holds(letters, perSecond, backEnd);
        }
    }

    private Loss lose(Platform platform, BackupFolder backup, List<Letter> letters) throws Exception {
        var journeys = Theatre.journeys(platform, letters);
        var leaver = Leaver.on(platform);
        try (var backups = Backups.of(platform, backup)) {
            var load = Thread.ofPlatform().start(() -> goOn(journeys));
            var begin = Instant.now();
            sleepUntil(begin.plus(before.dividedBy(4)));
            say("Base backup under load: %.1f s.", seconds(backups.base()));
            if (!withLabel) {
                Files.delete(backup.label());
            }
            var loss = begin.plus(before);
            var until = loss.minus(back).truncatedTo(ChronoUnit.MILLIS);
            sleepUntil(until.plusSeconds(1));
            leaver.leave();
            sleepUntil(loss);
            var at = Instant.now();
            platform.killAll();
            load.interrupt();
            load.join();
            say("The copies ended: %s", backups.failure());
            return new Loss(at, until, backups.completeUntil(), journeys.acknowledged(), leaver.account());
        }
    }

    /** Into the loss and beyond. */
    private void goOn(Journeys journeys) {
        try {
            journeys.run(perSecond, before.multipliedBy(2));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** As people wait for the clock: this is what the drill does, not a test that waits for something. */
    private static void sleepUntil(Instant moment) throws InterruptedException {
        var left = Duration.between(Instant.now(), moment);
        if (left.isPositive()) {
            Thread.sleep(left);
        }
    }
}
