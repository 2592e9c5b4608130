package id.mppdigital.samples.agency;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/** The body of a webhook, as far as an agency cares. */
record Webhook(String type, Data data) {
    static final String CORRECTED = "application.corrected";
    static final String WITHDRAWN = "application.withdrawn";

    /** A message without its parts is unreadable. */
    Webhook {
        requireNonNull(type, "type");
        requireNonNull(data, "data");
    }

    /** @param dossier null for a withdrawal, which hands nothing in */
    record Data(
            String applicationId,
            String registrationNumber,
            Service service,
            long sequence,
            @Nullable Dossier dossier) {
        Data {
            requireNonNull(applicationId, "applicationId");
            requireNonNull(registrationNumber, "registrationNumber");
            requireNonNull(service, "service");
        }
    }

    record Service(String code, int version) {}
}
