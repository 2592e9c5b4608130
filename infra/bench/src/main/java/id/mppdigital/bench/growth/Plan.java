package id.mppdigital.bench.growth;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a statement really did, as {@code auto_explain} wrote it to the server's log.
 *
 * @param database where it ran
 * @param query its text, with {@code $1} for what was given
 * @param root its topmost node
 */
record Plan(String database, String query, JsonNode root) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** From one line of the server's JSON log; empty for any other message. */
    static Optional<Plan> of(String line) {
        try {
            var entry = JSON.readTree(line);
            var message = entry.path("message").asString("");
            int begin = message.indexOf("plan:\n");
            if (begin < 0) {
                return Optional.empty();
            }
            var plan = JSON.readTree(message.substring(begin + 6));
            return Optional.of(new Plan(
                    entry.path("dbname").asString(""), plan.path("Query Text").asString(""), plan.path("Plan")));
        } catch (JacksonException _) {
            return Optional.empty(); // the last line may be half written
        }
    }

    /** Of tables and indexes, found in memory or read. */
    long pages() {
        return root.path("Shared Hit Blocks").asLong(0)
                + root.path("Shared Read Blocks").asLong(0);
    }

    String text() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }
}
