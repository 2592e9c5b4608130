package id.mppdigital.bench.encryption;

import id.mppdigital.bench.instrument.Bench;
import id.mppdigital.bench.instrument.Rounds.Measurement;
import id.mppdigital.bench.instrument.Scenario;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/** A dossier sealed and opened, beside the same written and read in clear: processor time of one thread. */
public final class EncryptionScenario implements Scenario {
    private static final String OWN_KEY = "sealed for one key of the agency's";
    private static final String TWO_KEYS = "for two, as in a rotation";
    private static final String IN_CLEAR = "written in clear";
    private static final String OPENED = "opened";
    private static final String READ = "read in clear";

    @Override
    public String name() {
        return "encryption";
    }

    @Override
    public String title() {
        return "a dossier of 2,100 characters sealed and opened, beside the same in clear";
    }

    @Override
    public void run(Bench bench) throws Exception {
        try (var dossiers = new Dossiers(2)) {
            var sealed = dossiers.sealed(1);
            var written = dossiers.written();
            var candidates = new LinkedHashMap<String, Measurement>();
            candidates.put(OWN_KEY, () -> micros(bench, () -> dossiers.sealed(1)));
            candidates.put(TWO_KEYS, () -> micros(bench, () -> dossiers.sealed(2)));
            candidates.put(IN_CLEAR, () -> micros(bench, dossiers::written));
            candidates.put(OPENED, () -> micros(bench, () -> dossiers.opened(sealed)));
            candidates.put(READ, () -> micros(bench, () -> dossiers.read(written)));
            var micros = bench.rounds(2).measure("µs", candidates);
            var size = "%,d bytes beside %,d.".formatted(dossiers.size(sealed), written.length);
            bench.compare("encryption/seal", OWN_KEY, IN_CLEAR, "µs", micros, null, size);
            bench.compare(
                    "encryption/a second key",
                    TWO_KEYS,
                    OWN_KEY,
                    "µs",
                    micros,
                    null,
                    "%,d bytes beside %,d.".formatted(dossiers.size(dossiers.sealed(2)), dossiers.size(sealed)));
            bench.compare("encryption/open", OPENED, READ, "µs", micros, null, "");
        }
    }

    /** Kept, so that the compiler can't leave the work out. */
    private static volatile @Nullable Object last;

    private interface Work {
        Object run();
    }

    /** Of the processor for one, so that a busy machine changes little; while the settings' time lasts. */
    private static double micros(Bench bench, Work work) {
        var thread = ManagementFactory.getThreadMXBean();
        long end = System.nanoTime() + bench.settings().measurement().toNanos();
        long before = thread.getCurrentThreadCpuTime();
        long done = 0;
        while (System.nanoTime() < end) {
            last = work.run();
            done++;
        }
        return (thread.getCurrentThreadCpuTime() - before) / 1e3 / done;
    }
}
