package id.mppdigital.citizen.learning;

import id.mppdigital.citizen.attributes.Attributes;
import id.mppdigital.citizen.attributes.PromisedFacts;
import id.mppdigital.citizen.catalog.ServiceForm;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps what a dossier says: what the form asked for at once, and what the application makes new once it is granted. */
@Component
class KeepFacts {
    private final Attributes attributes;
    private final PromisedFacts promised;
    private final WaitingForForm waiting;

    KeepFacts(Attributes attributes, PromisedFacts promised, WaitingForForm waiting) {
        this.attributes = attributes;
        this.promised = promised;
        this.waiting = waiting;
    }

    void open(Filed filed, Dossier dossier, ServiceForm form) {
        decided(filed, dossier, form);
        if (!form.becomes().isEmpty()) {
            promised.promise(filed.applicationId(), filed.citizenId(), dossier.promised(form));
        }
    }

    /** There is no decision to come that would keep a promise, or delete it. */
    void decided(Filed filed, Dossier dossier, ServiceForm form) {
        attributes.declare(filed.citizenId(), dossier.declared(form, filed.at()));
    }

    void granted(Moved moved) {
        promised.keep(moved.applicationId(), moved.at(), moved.decision());
        waiting.decided(moved.applicationId());
    }

    void endedInVain(UUID application) {
        promised.drop(application);
        waiting.decided(application);
    }
}
