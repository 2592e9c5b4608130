package id.mppdigital.samples.agency.desk;

import id.mppdigital.samples.agency.gateway.Gateway;
import id.mppdigital.samples.agency.journal.DocumentCheck;
import id.mppdigital.samples.agency.journal.DocumentCheck.State;
import id.mppdigital.samples.agency.journal.Entry.Delivery;
import id.mppdigital.samples.agency.journal.Entry.Fetched;
import id.mppdigital.samples.agency.journal.Journal;
import id.mppdigital.samples.agency.rules.Dossier;
import id.mppdigital.samples.agency.rules.Dossier.Attachment;
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
