package id.mppdigital.samples.agency.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the platform asks to correct in the agency's register.
 *
 * @param held what the register says, as the platform knows it
 * @param claimedBy CITIZEN, or REGISTER for another register
 */
public record Correction(
        String nik,
        String register,
        String fact,
        @Nullable JsonNode held,
        JsonNode claimed,
        String claimedBy,
        @Nullable String reason,
        List<String> basis) {
    /** Without the values, so that no log shows them by accident. */
    @Override
    public String toString() {
        return "Correction[" + fact + "]";
    }

    /**
     * What the agency does about it.
     *
     * @param outcome CORRECTED or KEPT
     * @param reason for the citizen
     */
    public record Answer(String outcome, String reason) {
        public static Answer corrected(String reason) {
            return new Answer("CORRECTED", reason);
        }

        public static Answer kept(String reason) {
            return new Answer("KEPT", reason);
        }
    }
}
