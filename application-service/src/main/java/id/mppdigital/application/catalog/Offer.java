package id.mppdigital.application.catalog;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An open offering of a published service version in an open mall: everything a submission needs to know.
 *
 * @param channel the front-end's code, or its OAuth client if the catalogue has no channel for that client
 */
public record Offer(String mall, ZoneId timeZone, Agency agency, ServiceVersion service, String channel) {
    /** The agency that serves the offering. If it has a key of its own, dossiers are sealed for that key. */
    public record Agency(
            String code, BilingualText name, @Nullable Map<String, Object> encryptionKey) {}

    /** When an application that is filed now is due; null without a time limit. */
    public @Nullable Instant dueAt(Instant filed) {
        var limit = service.timeLimit();
        return limit == null ? null : limit.after(filed.atZone(timeZone)).toInstant();
    }
}
