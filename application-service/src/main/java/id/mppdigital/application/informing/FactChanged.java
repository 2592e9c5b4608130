package id.mppdigital.application.informing;

import id.mppdigital.application.json.SameNumbers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * What this service reads of {@code id.mppdigital.fact.changed.v1}: a decision has changed facts that an application
 * may have used.
 *
 * @param sealed a JWE for this service alone, over {@link Values}
 * @param at when it was decided
 */
record FactChanged(UUID applicationId, Map<String, Object> sealed, Instant at) {
    /**
     * By their facts.
     *
     * @param facts the new values
     * @param was the older ones of a child's or a plot's facts: an application may be about another child
     */
    record Values(Map<String, JsonNode> facts, Map<String, List<JsonNode>> was) {
        /** Whether an answer is an older value of this fact. */
        boolean isOutdated(String fact, JsonNode answer) {
            var now = facts.get(fact);
            return now != null && !isSame(answer, now) && isAbout(fact, answer);
        }

        /** Whether an answer is what this fact is now; it may have been another in between. */
        boolean isCurrent(String fact, JsonNode answer) {
            var now = facts.get(fact);
            return now != null && isSame(answer, now) && isAbout(fact, answer);
        }

        /** Not about another child or plot. */
        private boolean isAbout(String fact, JsonNode answer) {
            var older = was.get(fact);
            return older == null || older.stream().anyMatch(it -> isSame(answer, it));
        }

        /** Registers write in capitals: that alone is no other value. */
        private static boolean isSame(JsonNode answer, JsonNode other) {
            return answer.equals(SameNumbers.BY_VALUE, other)
                    || answer.isString()
                            && other.isString()
                            && answer.stringValue()
                                    .strip()
                                    .equalsIgnoreCase(other.stringValue().strip());
        }

        /** Without the values, so that no log shows them by accident. */
        @Override
        public String toString() {
            return "Values" + facts.keySet();
        }
    }
}
