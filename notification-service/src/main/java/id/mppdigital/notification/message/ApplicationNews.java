package id.mppdigital.notification.message;

import id.mppdigital.notification.template.Bilingual;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What this service reads of every application event; the sealed answers are none of its business.
 *
 * @param from the status left, only in a status change
 * @param to the status reached, only in a status change
 * @param actor who moved it, only in a status change
 */
record ApplicationNews(
        UUID applicationId,
        String registrationNumber,
        String citizenId,
        Bilingual agencyName,
        Service service,
        @Nullable String from,
        @Nullable String to,
        @Nullable String actor) {

    record Service(Bilingual name) {}
}
