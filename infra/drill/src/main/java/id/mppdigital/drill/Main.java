package id.mppdigital.drill;

import static id.mppdigital.drill.Report.say;

import id.mppdigital.drill.backup.BackupDrill;
import id.mppdigital.drill.ha.HaDrill;
import id.mppdigital.drill.upgrade.UpgradeTest;
import id.mppdigital.local.process.Home;
import id.mppdigital.local.process.LaunchFailed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The drills of {@code ./mpp}: 0 when all held, 3 when not, 1 when it could not be done. */
final class Main {
    private static final String USAGE = """
            ./mpp backup drill                    back up a platform under load, lose it, restore it, count
            ./mpp backup drill --without-label    the same with a spoiled backup: it must fail
            ./mpp ha drill                        roll three brokers and lose the database, under load
            """ + UpgradeTest.USAGE;

    private static final int FAILED = 3;

    /** A drill in a folder of its own; answers whether all held. */
    @FunctionalInterface
    private interface Drill {
        boolean in(Path folder) throws Exception;
    }

    private static final Map<List<String>, Drill> DRILLS = Map.of(
            List.of("backup", "drill"), folder -> BackupDrill.usual(folder).run(),
            List.of("backup", "drill", "--without-label"),
                    folder -> BackupDrill.withoutLabel(folder).run(),
            List.of("ha", "drill"), folder -> new HaDrill(folder).run());

    private Main() {}

    public static void main(String... arguments) throws Exception {
        System.setProperty("java.awt.headless", "true"); // the sample photograph is drawn
        var words = List.of(arguments);
        var drill = !words.isEmpty() && words.getFirst().equals("upgrade-test")
                ? (Drill) folder -> UpgradeTest.run(folder, words.subList(1, words.size()))
                : DRILLS.get(words);
        if (drill == null) {
            say("%s", USAGE);
            System.exit(2);
            return;
        }
        try {
            var folder = folder(arguments[0]);
            Leftovers.endWith(folder);
            System.exit(drill.in(folder) ? 0 : FAILED);
        } catch (LaunchFailed e) {
            say("%s", String.valueOf(e.getMessage()));
            System.exit(1);
        }
    }

    private static Path folder(String name) throws IOException {
        var target = Home.repositoryAbove(Path.of("")).resolve("infra/drill/target");
        return Files.createTempDirectory(Files.createDirectories(target), name + "-");
    }
}
