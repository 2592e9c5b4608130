package id.mppdigital.bench;

import id.mppdigital.bench.instrument.Bench;
import id.mppdigital.bench.instrument.BenchPlatform;
import id.mppdigital.bench.instrument.Machine;
import id.mppdigital.bench.instrument.Results;
import id.mppdigital.bench.instrument.Scenario;
import id.mppdigital.bench.page.ResultsPage;
import id.mppdigital.local.process.Shell;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;

/**
 * {@code ./mpp bench [scenario …] [--quick] [--rounds=n]}: ends by itself; 0, or 1 with the reason, or 2 with what is
 * missing.
 */
public final class Main {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Main() {}

    public static void main(String... arguments) {
        // The embedded broker has a word of its own for it.
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        int code = 1;
        try {
            code = run(Choice.of(arguments));
        } catch (Exception | Error e) {
            // The reason is printed here; System.exit follows because the servers' threads keep the JVM alive.
            OUT.println("The benchmark failed. See target/bench.log and target/platform/logs.");
            e.printStackTrace(OUT);
        }
        System.exit(code);
    }

    private static int run(Choice choice) throws Exception {
        if (!choice.complaint().isEmpty()) {
            OUT.println(choice.complaint());
            return 2;
        }
        var failed = new ArrayList<String>();
        var folder = Files.createDirectories(Path.of("results"));
        var date = LocalDate.now().toString();
        var file = folder.resolve(date + ".json");
        var machine =
                Machine.here(Shell.run("git", "rev-parse", "--short", "HEAD").output());
        try (var platform = new BenchPlatform(Path.of("target", "platform").toAbsolutePath(), OUT)) {
            // Whoever interrupts it gets the machine back.
            Runtime.getRuntime().addShutdownHook(new Thread(platform::close));
            var bench = new Bench(choice.settings(), OUT, platform, Results.in(file, date, machine));
            for (var scenario : choice.scenarios()) {
                if (!measure(scenario, bench)) {
                    failed.add(scenario.name());
                } else if (!choice.settings().quick()) {
                    bench.results().write(file);
                    Files.writeString(folder.resolve(date + ".html"), ResultsPage.of(bench.results()));
                }
            }
        }
        if (!failed.isEmpty()) {
            OUT.println("\nFailed: " + String.join(", ", failed) + ". See target/bench.log and target/platform/logs.");
            return 1;
        }
        OUT.println(
                choice.settings().quick()
                        ? "\nThis was a quick run: nothing was written."
                        : "\nWritten: " + file.toAbsolutePath());
        return 0;
    }

    /** False when it failed: after that the others are still measured, and its earlier figures stay. */
    private static boolean measure(Scenario scenario, Bench bench) {
        long begin = System.nanoTime();
        var before = bench.results();
        try {
            bench.begin(scenario);
            scenario.run(bench);
            OUT.printf("  %s took %d s%n", scenario.name(), (System.nanoTime() - begin) / 1_000_000_000L);
            return true;
        } catch (Exception e) { // whatever it is: it is shown, the earlier figures stay, and the next scenario begins
            e.printStackTrace(OUT);
            bench.goBackTo(before);
            return false;
        }
    }
}
