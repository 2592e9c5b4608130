package id.mppdigital.bench.ledger;

import id.mppdigital.bench.instrument.Bar;
import id.mppdigital.bench.instrument.Bench;
import id.mppdigital.bench.instrument.Rounds.Measurement;
import id.mppdigital.bench.instrument.Scenario;
import id.mppdigital.local.Platform;
import id.mppdigital.local.access.Api;
import id.mppdigital.local.ledger.LedgerApi;
import id.mppdigital.local.ledger.VerifyLedger;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A million lines checked through the gateway, beside the database computing the same hashes for itself. */
public final class LedgerScenario implements Scenario {
    private static final int LINES_EACH = 10;

    /** Seconds for a million lines: five minutes at most, so that a night is enough for a hundred million. */
    private static final Bar A_MILLION = Bar.atMost(300, 60);

    private static final String OURS = "mpp ledger verify";
    private static final String REFERENCE = "the database alone";

    @Override
    public String name() {
        return "ledger";
    }

    @Override
    public String title() {
        return "a million lines of the ledger checked by the API, beside the database alone";
    }

    @Override
    public void run(Bench bench) throws Exception {
        int ledgers = bench.settings().quick() ? 10_000 : 100_000;
        var platform = bench.platform().with(Map.of("citizen-service", Map.of("MPP_LEDGER_CHECKPOINT_INTERVAL", "2s")));
        for (var aside : List.of("application-service", "notification-service", "agency-connector", "portal")) {
            platform.stop(aside);
        }
        try (var lines = LedgerLines.in(platform)) {
            lines.fill(ledgers, LINES_EACH);
            lines.awaitCheckpoints();
            var candidates = new LinkedHashMap<String, Measurement>();
            candidates.put(OURS, () -> seconds(() -> verify(platform)));
            candidates.put(REFERENCE, () -> seconds(() -> lines.count(ledgers * LINES_EACH)));
            var seconds = bench.rounds(1).measure("s", candidates);
            bench.compare(
                    "ledger/%,d lines".formatted(ledgers * LINES_EACH),
                    OURS,
                    REFERENCE,
                    "s",
                    seconds,
                    bench.settings().quick() ? null : A_MILLION,
                    "Ours also reads all entries, compares them with their lines, and checks the checkpoints.");
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private static double seconds(Work work) throws Exception {
        var begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e9;
    }

    private static void verify(Platform platform) throws IOException {
        var kept = Files.createTempFile("checkpoints", ".txt");
        var api = new LedgerApi(() -> new Api(platform.url("gateway").toString(), platform.token("agus")));
        var silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        if (!new VerifyLedger(api, kept, silent).run()) {
            throw new IllegalStateException("The ledger does not verify");
        }
        Files.delete(kept);
    }
}
