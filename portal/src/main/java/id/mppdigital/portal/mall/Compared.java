package id.mppdigital.portal.mall;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.mppdigital.portal.api.office.LookApi.Entry;
import id.mppdigital.portal.api.office.LookApi.Look;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A look as application-service recorded it, beside what the citizen's ledger says of it. The two lie in different
 * databases; who alters one of them is found by the other.
 *
 * @param sources what was shown, by name, as the ledger has it
 */
public record Compared(Look look, Verdict verdict, List<String> sources) {
    private static final Duration ON_ITS_WAY = Duration.ofMinutes(5);

    public enum Verdict {
        /** Both say the same. */
        CONFIRMED,
        /** Too young to be missed. */
        PENDING,
        /** The ledger has no such look. */
        MISSING,
        /** The ledger says something else. */
        DIFFERENT,
        /** The ledger could not be asked. */
        UNCHECKED
    }

    static Compared unchecked(Look look) {
        return new Compared(look, Verdict.UNCHECKED, List.of());
    }

    static Compared of(Look look, @Nullable Entry entry, Instant now) {
        if (entry == null) {
            var young = look.times().firstAt().isAfter(now.minus(ON_ITS_WAY));
            return new Compared(look, young ? Verdict.PENDING : Verdict.MISSING, List.of());
        }
        return new Compared(look, isSame(look, entry) ? Verdict.CONFIRMED : Verdict.DIFFERENT, entry.sources());
    }

    /** The time is in the id, which is a UUIDv7. */
    private static boolean isSame(Look look, Entry entry) {
        return look.subject().applicationId().equals(entry.applicationId())
                && look.subject().agency().equals(entry.recipient())
                && look.reader().equals(entry.reader())
                && look.sourcesSha256().equals(fingerprint(entry.sources()));
    }

    private static String fingerprint(List<String> sources) {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(hash.digest(String.join("\n", sources).getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
