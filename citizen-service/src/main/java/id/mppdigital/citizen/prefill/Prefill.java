package id.mppdigital.citizen.prefill;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form filled as far as is known.
 *
 * @param fields by field name, in the form's order
 * @param attestation a compact JWS over the register values, to be sent along with the application; null without any
 */
record Prefill(
        Map<String, PrefilledField> fields,
        @Nullable String attestation,
        @Nullable Instant expiresAt) {}
