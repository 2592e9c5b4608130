package id.mppdigital.citizen.consent;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One time that a citizen withdrew a register or granted it again.
 *
 * @param text the wording that the citizen was shown; absent where the front-end did not say
 */
record Decision(
        boolean granted,
        Instant at,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String text) {}
