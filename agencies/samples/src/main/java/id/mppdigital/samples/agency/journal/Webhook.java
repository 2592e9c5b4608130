package id.mppdigital.samples.agency.journal;

import static java.util.Objects.requireNonNull;

import id.mppdigital.samples.agency.rules.Dossier;
import org.jspecify.annotations.Nullable;

/** The body of a webhook, as far as an agency cares. */
public record Webhook(String type, Data data) {
    public static final String CORRECTED = "application.corrected";
    public static final String WITHDRAWN = "application.withdrawn";

    /** A message without its parts is unreadable. */
    public Webhook {
        requireNonNull(type, "type");
        requireNonNull(data, "data");
    }

    /** @param dossier null for a withdrawal, which hands nothing in */
    public record Data(
            String applicationId,
            String registrationNumber,
            Service service,
            long sequence,
            @Nullable Dossier dossier) {
        public Data {
            requireNonNull(applicationId, "applicationId");
            requireNonNull(registrationNumber, "registrationNumber");
            requireNonNull(service, "service");
        }
    }

    public record Service(String code, int version) {}
}
