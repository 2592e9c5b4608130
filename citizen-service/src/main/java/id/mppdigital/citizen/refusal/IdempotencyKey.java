package id.mppdigital.citizen.refusal;

import id.mppdigital.platform.problem.Problem;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The value of an {@code Idempotency-Key} header: 1 to 255 visible ASCII characters, a UUID at best. */
public final class IdempotencyKey {
    public static final String HEADER = "Idempotency-Key";

    private static final Pattern VISIBLE = Pattern.compile("[!-~]{1,255}");

    private IdempotencyKey() {}

    /** @throws Problem 400 {@code idempotency-key-required} when it is missing, or none */
    public static String required(@Nullable String header) {
        if (header == null || !VISIBLE.matcher(header).matches()) {
            throw Problem.of(CitizenRefusal.IDEMPOTENCY_KEY_REQUIRED);
        }
        return header;
    }
}
