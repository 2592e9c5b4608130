package id.mppdigital.bench.relay;

import java.io.OutputStream;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;

/** Runs the candidates in the order A B C C B A …, and what the database alone could do after each round. */
public final class RelayBench {
    private RelayBench() {}

    public static void main(String[] args) {
        var console = System.out;
        // The embedded broker has a word of its own for it.
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        try {
            run(Load.fromProperties(), console);
            System.exit(0);
        } catch (InterruptedException | ExecutionException | SQLException | RuntimeException e) {
            // The broker's threads would keep the JVM alive, and nobody would learn why it hangs.
            System.err.println("The benchmark failed; target/bench.log may know more.");
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static void run(Load load, PrintStream console)
            throws InterruptedException, ExecutionException, SQLException {
        console.println(load);
        var report = new Report(console);
        for (int round = 0; round <= load.rounds(); round++) {
            for (var setup : load.order(round)) {
                report.add(setup.name(), round, new Run(setup, load).measure(round));
            }
            report.add("floor", round, Figures.ofDatabase(new Floor(load.backlog()).measure()));
        }
        report.compareWith(OwnOutbox.SETUP.name());
    }
}
