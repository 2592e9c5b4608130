package id.mppdigital.samples.agency.journal;

import static java.util.Objects.requireNonNull;

import id.mppdigital.samples.agency.rules.Dossier;
import org.jspecify.annotations.Nullable;

/** The body of a webhook, as far as an agency cares. */
public record Webhook(String type, Data data) {
    public static final String CORRECTED = "application.corrected";
    public static final String WITHDRAWN = "application.withdrawn";
    /** A register that could not be asked has answered since; the case goes on as it was. */
    public static final String VERIFIED = "application.verified";
    /** Facts that the application used are otherwise now; the case goes on as it was. */
    public static final String FACTS_CHANGED = "application.facts-changed";

    /** A message without its parts is unreadable. */
    public Webhook {
        requireNonNull(type, "type");
        requireNonNull(data, "data");
    }

    /**
     * @param dossier null for a withdrawal, a later verification and changed facts, which hand nothing in
     * @param openedWith the id of the agency's key that the dossier was sealed for; null if it came in clear
     */
    public record Data(
            String applicationId,
            String registrationNumber,
            Service service,
            long sequence,
            @Nullable Dossier dossier,
            @Nullable String openedWith) {
        public Data {
            requireNonNull(applicationId, "applicationId");
            requireNonNull(registrationNumber, "registrationNumber");
            requireNonNull(service, "service");
        }

        Data opened(Dossier dossier, String key) {
            return new Data(applicationId, registrationNumber, service, sequence, dossier, key);
        }
    }

    /** The same with its dossier, which was sealed for this key. */
    public Webhook opened(Dossier dossier, String key) {
        return new Webhook(type, data.opened(dossier, key));
    }

    /** Whether it brings a dossier. */
    public boolean handsIn() {
        return !type.equals(WITHDRAWN) && !isNote();
    }

    /** Whether it only tells something, and the case goes on as it was. */
    boolean isNote() {
        return type.equals(VERIFIED) || type.equals(FACTS_CHANGED);
    }

    public record Service(String code, int version) {}
}
