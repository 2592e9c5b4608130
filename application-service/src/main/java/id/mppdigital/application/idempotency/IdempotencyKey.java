package id.mppdigital.application.idempotency;

import id.mppdigital.platform.problem.Problem;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The value of an {@code Idempotency-Key} header: 1 to 255 visible ASCII characters, a UUID at best. */
public record IdempotencyKey(String value) {

    public static final String HEADER = "Idempotency-Key";

    private static final Pattern VISIBLE = Pattern.compile("[!-~]{1,255}");

    public IdempotencyKey {
        if (!VISIBLE.matcher(value).matches()) {
            throw Problem.of(
                    HttpStatus.BAD_REQUEST,
                    "invalid-idempotency-key",
                    "Idempotency-Key holds 1 to 255 visible ASCII characters; send a fresh UUID.");
        }
    }

    public static IdempotencyKey required(@Nullable String header) {
        return optional(header)
                .orElseThrow(() -> Problem.of(
                        HttpStatus.BAD_REQUEST,
                        "idempotency-key-required",
                        "Send an Idempotency-Key header with a fresh UUID, and the same one whenever you repeat."));
    }

    public static Optional<IdempotencyKey> optional(@Nullable String header) {
        return Optional.ofNullable(header).map(IdempotencyKey::new);
    }
}
