package id.mppdigital.application.idempotency;

import id.mppdigital.application.refusal.ApplicationRefusal;
import id.mppdigital.platform.problem.Problem;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The value of an {@code Idempotency-Key} header: 1 to 255 visible ASCII characters, a UUID at best. */
public record IdempotencyKey(String value) {
    public static final String HEADER = "Idempotency-Key";

    private static final Pattern VISIBLE = Pattern.compile("[!-~]{1,255}");

    public IdempotencyKey {
        if (!VISIBLE.matcher(value).matches()) {
            throw Problem.of(ApplicationRefusal.INVALID_IDEMPOTENCY_KEY);
        }
    }

    public static IdempotencyKey required(@Nullable String header) {
        return optional(header).orElseThrow(() -> Problem.of(ApplicationRefusal.IDEMPOTENCY_KEY_REQUIRED));
    }

    public static Optional<IdempotencyKey> optional(@Nullable String header) {
        return Optional.ofNullable(header).map(IdempotencyKey::new);
    }
}
