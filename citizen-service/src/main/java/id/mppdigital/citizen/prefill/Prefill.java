package id.mppdigital.citizen.prefill;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.mppdigital.citizen.prefill.field.PrefilledField;
import id.mppdigital.platform.problem.Wording;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form filled as far as is known.
 *
 * @param fields by field name, in the form's order
 * @param attestation a compact JWS over the register values and what is to be told about the other fields, to be sent
 *     along with the application; null when there is nothing to say
 * @param verifiedLater fields whose register could not be asked: what an application says there is compared with the
 *     register once it answers again; the attestation holds them too
 * @param subjects the citizen's children, plots of land and the like that this form asks about, as far as they are
 *     known; the one that was spoken of last is filled in, unless the request named another. Things that a register
 *     knows by a key of their own, as a vehicle, are listed even where none is known: the subject is then the fact that
 *     is the key
 * @param consents by field, what is shared on consent alone
 */
record Prefill(
        Map<String, PrefilledField> fields,
        @Nullable String attestation,
        @Nullable Instant expiresAt,
        List<String> verifiedLater,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
        List<Choice> subjects,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
        Map<String, Sharable> consents) {
    /**
     * A field that is asked for, filled in and shared on consent alone. Until the citizen has agreed, it is
     * {@code NOT_CONSENTED} and not to be asked.
     *
     * @param source to decide about it: {@code PUT /citizens/v1/me/consents/{source}}
     * @param text of these words, to be sent with the decision; absent where the signed-in person may not decide
     */
    @Schema(name = "PrefillConsent")
    record Sharable(
            String source,
            boolean granted,
            Wording label,
            Wording words,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String text) {}
}
