package id.mppdigital.samples.agency;

import id.mppdigital.samples.agency.DocumentCheck.State;
import id.mppdigital.samples.agency.Dossier.Attachment;
import id.mppdigital.samples.agency.Entry.Delivery;
import id.mppdigital.samples.agency.Entry.Fetched;
import org.springframework.stereotype.Component;

/** Fetches what the citizen attached, each document once. */
@Component
class Inspection {
    private final Journal journal;
    private final Gateway gateway;

    Inspection(Journal journal, Gateway gateway) {
        this.journal = journal;
        this.gateway = gateway;
    }

    /** Whether every document arrives as it was meant; all are fetched, so that the citizen hears once. */
    boolean isIntact(Delivery delivery, Dossier dossier) {
        var intact = true;
        for (var document : dossier.documents()) {
            intact &= fetch(delivery, document).state() == State.INTACT;
        }
        return intact;
    }

    private DocumentCheck fetch(Delivery delivery, Attachment document) {
        return journal.once(
                        Fetched.class,
                        delivery,
                        fetched -> fetched.document().isOf(document),
                        () -> new Fetched(delivery.webhookId(), gateway.fetch(delivery, document)))
                .document();
    }
}
