package id.mppdigital.local.ledger;

import id.mppdigital.contracts.ledger.Finding;
import id.mppdigital.contracts.ledger.LedgerCheck;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the whole ledger once, says what does not agree, and keeps the checkpoints for the next time. */
public final class VerifyLedger {
    private static final int SHOWN = 50;
    private static final int EACH = 100_000;

    private final LedgerApi api;
    private final KeptCheckpoints kept;
    private final PrintStream out;
    private final List<Finding> findings = new ArrayList<>();
    private long found;

    /** @param kept the file of the checkpoints from the last time, which is made if there is none */
    public VerifyLedger(LedgerApi api, Path kept, PrintStream out) {
        this.api = api;
        this.kept = new KeptCheckpoints(kept);
        this.out = out;
    }

    /** True if everything agrees. */
    public boolean run() {
        var begin = System.nanoTime();
        var copies = kept.read();
        var check = new LedgerCheck(copies, this::found);
        var keys = api.keys();
        var checkpoints = api.checkpoints();
        checkpoints.forEach(one -> check.checkpoint(one.said(), one.signed(), keys));
        var totals = api.totals();
        out.printf(
                Locale.ROOT,
                "%,d lines of %,d ledgers, %,d checkpoints (%,d kept from before)%n",
                totals.lines(),
                totals.chains(),
                checkpoints.size(),
                copies.size());
        api.lines(line -> {
            check.line(line);
            if (check.lines() % EACH == 0) {
                out.printf(Locale.ROOT, "  %,d lines read, %,d findings%n", check.lines(), found);
            }
        });
        check.end(totals.lines(), totals.unchained());
        var took = Duration.ofNanos(System.nanoTime() - begin);
        out.printf(Locale.ROOT, "%,d lines read in %.1f s%n", check.lines(), took.toMillis() / 1000.0);
        if (found == 0) {
            kept.write(checkpoints);
            out.println("Verified: every line follows the one before, and every checkpoint is what the lines give.");
            return true;
        }
        findings.forEach(finding -> out.println("  " + FindingText.of(finding)));
        if (found > findings.size()) {
            out.printf(Locale.ROOT, "  … and %,d more%n", found - findings.size());
        }
        out.printf(
                Locale.ROOT,
                "NOT VERIFIED: %,d findings. Keep the database and its logs as they are, and ask why.%n",
                found);
        return false;
    }

    private void found(Finding finding) {
        if (found++ < SHOWN) {
            findings.add(finding);
        }
    }
}
