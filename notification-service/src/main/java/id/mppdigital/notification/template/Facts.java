package id.mppdigital.notification.template;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/**
 * All that a message may tell about an application; nothing in it is about a person, so it may be stored in clear.
 *
 * @param bill what is to be paid, null when nothing is or the event didn't say
 * @param documents how many were issued to be downloaded, null when the event didn't say
 * @param notice what a notice says, the same for everybody, or the status for who only follows an application; null in
 *     any other message
 */
@JsonIgnoreProperties(ignoreUnknown = true) // a newer version beside this one may have stored more
public record Facts(
        String registrationNumber,
        Bilingual service,
        Bilingual agency,
        @Nullable Bill bill,
        @Nullable Integer documents,
        @Nullable Bilingual notice) {
    public Facts(
            String registrationNumber,
            Bilingual service,
            Bilingual agency,
            @Nullable Bill bill,
            @Nullable Integer documents) {
        this(registrationNumber, service, agency, bill, documents, null);
    }

    /** The same with a notice. */
    public Facts with(Bilingual words) {
        return new Facts(registrationNumber, service, agency, bill, documents, words);
    }

    /** What who filed it for somebody else is told: where it stands, and nothing to pay or to fetch. */
    public Facts toFollower(Occasion occasion) {
        return new Facts(registrationNumber, service, agency, null, null, StatusWords.of(occasion));
    }

    boolean hasDocuments() {
        return documents != null && documents > 0;
    }
}
