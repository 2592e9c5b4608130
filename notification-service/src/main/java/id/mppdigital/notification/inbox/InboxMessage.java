package id.mppdigital.notification.inbox;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.mppdigital.notification.template.Bilingual;
import id.mppdigital.notification.template.Occasion;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message as its reader sees it, in both languages like every text of the platform: the front-end picks.
 *
 * @param applicationId of the application, or of what else {@code about} says
 * @param registrationNumber the number by which the citizen knows it
 */
record InboxMessage(
        UUID id,
        @JsonIgnore long position,
        UUID applicationId,
        String registrationNumber,
        Subject about,
        Occasion occasion,
        Bilingual subject,
        Bilingual body,
        Instant at,
        @Nullable Instant readAt) {
    /** Of what kind that is of which a message tells. */
    enum Subject {
        APPLICATION,
        RIGHTS_REQUEST,
        /** What a parent asked for a child: the id is that of the representation. */
        CHILDS_RIGHTS_REQUEST,
        BREACH,
        /** What an agency was asked to correct in its register. */
        CORRECTION,
        /** A life event, as a case at application-service. */
        CASE,
        /** An application that the reader filed for somebody else. */
        REPRESENTED;

        static Subject of(Occasion occasion) {
            if (occasion.isOfApplication()) {
                return APPLICATION;
            }
            if (occasion.isOfCase()) {
                return CASE;
            }
            return switch (occasion) {
                case BREACH_NOTICE -> BREACH;
                case CORRECTION_ASKED, CORRECTION_LATE, CORRECTION_ANSWERED -> CORRECTION;
                case FOLLOWED -> REPRESENTED;
                case CHILDS_RIGHT_FULFILLED, CHILDS_RIGHT_REFUSED -> CHILDS_RIGHTS_REQUEST;
                default -> RIGHTS_REQUEST;
            };
        }
    }
}
