package id.mppdigital.bench.relay;

import java.util.Base64;
import java.util.Random;
import java.util.random.RandomGenerator;

/** Payload that looks like ciphertext: 2,000 characters that neither compress nor repeat. */
final class Filling {
    private static final int LENGTH = 2_000;
    private static final String POOL = pool();

    private Filling() {}

    static String next(RandomGenerator random) {
        int from = random.nextInt(POOL.length() - LENGTH);
        return POOL.substring(from, from + LENGTH);
    }

    private static String pool() {
        var bytes = new byte[1 << 20];
        new Random(1).nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
