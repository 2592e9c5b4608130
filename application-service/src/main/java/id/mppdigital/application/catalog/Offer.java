package id.mppdigital.application.catalog;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An open offering of a published service version in an open mall: everything a submission needs to know.
 *
 * @param channel the front-end's code, or its OAuth client if the catalogue has no channel for that client
 */
public record Offer(String mall, ZoneId timeZone, Agency agency, ServiceVersion service, String channel) {
    /**
     * The agency that serves the offering. If it has keys of its own, dossiers are sealed for them.
     *
     * @param encryptionKey its only key, or the first; null without one
     * @param encryptionKeys all of them; null where an older instance kept the first alone
     */
    public record Agency(
            String code,
            BilingualText name,
            @Nullable Map<String, Object> encryptionKey,
            @Nullable List<Map<String, Object>> encryptionKeys) {
        /** The keys as the catalogue last said: what does not begin with the first key is from before. */
        public List<Map<String, Object>> keys() {
            if (encryptionKey == null) {
                return List.of();
            }
            return encryptionKeys != null
                            && !encryptionKeys.isEmpty()
                            && encryptionKeys.getFirst().equals(encryptionKey)
                    ? encryptionKeys
                    : List.of(encryptionKey);
        }
    }

    /** When an application that is filed now is due; null without a time limit. */
    public @Nullable Instant dueAt(Instant filed) {
        var limit = service.timeLimit();
        return limit == null ? null : limit.after(filed.atZone(timeZone)).toInstant();
    }
}
