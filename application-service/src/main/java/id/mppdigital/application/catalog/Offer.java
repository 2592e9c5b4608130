package id.mppdigital.application.catalog;

import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An open offering of a published service version in an open mall: everything a submission needs to know.
 *
 * @param channel through which it is asked for: its code, or the OAuth client where the catalogue knows no channel of it
 */
public record Offer(String mall, ZoneId timeZone, Agency agency, ServiceVersion service, String channel) {
    /** The agency that serves the offering; with a key of its own, dossiers are sealed to that key. */
    public record Agency(
            String code, BilingualText name, @Nullable Map<String, Object> encryptionKey) {}
}
