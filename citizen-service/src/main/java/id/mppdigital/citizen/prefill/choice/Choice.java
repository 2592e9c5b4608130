package id.mppdigital.citizen.prefill.choice;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Of whom, or of what, a form asks.
 *
 * @param subject as the form names it: {@code citizen.child}
 * @param known the one that was spoken of last first
 */
@Schema(name = "PrefillChoice")
public record Choice(String subject, List<Known> known) {
    /**
     * One of them.
     *
     * @param key to be named in {@code about} to have it filled in
     * @param values what is known for the form's fields
     */
    @Schema(name = "PrefillSubject")
    public record Known(String key, Map<String, JsonNode> values) {
        /** Without the values, so that no log shows them by accident. */
        @Override
        public String toString() {
            return key;
        }
    }
}
