package id.mppdigital.samples.agency.desk;

import id.mppdigital.samples.agency.gateway.AgencySettings;
import id.mppdigital.samples.agency.gateway.Gateway;
import id.mppdigital.samples.agency.journal.Entry.Delivery;
import id.mppdigital.samples.agency.journal.Entry.Outcome;
import id.mppdigital.samples.agency.journal.Entry.Step;
import id.mppdigital.samples.agency.journal.Entry.Uploaded;
import id.mppdigital.samples.agency.journal.Journal;
import id.mppdigital.samples.agency.journal.Status;
import id.mppdigital.samples.agency.journal.Transition;
import id.mppdigital.samples.agency.rules.Dossier;
import id.mppdigital.samples.agency.rules.Rules;
import id.mppdigital.samples.agency.rules.Rules.Grant;
import id.mppdigital.samples.paper.Certificate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;

/** Hands the product out: writes the certificate, brings it to the platform, and tells that it is issued. */
@Component
class Counter {
    private final Rules rules;
    private final Journal journal;
    private final Moves moves;
    private final Gateway gateway;
    private final Clock clock;

    Counter(Rules rules, Journal journal, Moves moves, Gateway gateway, Clock clock) {
        this.rules = rules;
        this.journal = journal;
        this.moves = moves;
        this.gateway = gateway;
        this.clock = clock;
    }

    /** False when the case is over. */
    boolean issue(Delivery delivery, Dossier dossier) {
        if (moves.isDone(delivery, Status.ISSUED)) {
            return true;
        }
        try {
            var grant = grant(delivery, dossier);
            var documents = rules
                    .certificate(grant)
                    .map(certificate -> new Transition.Issued(receipt(delivery, certificate)))
                    .stream()
                    .toList();
            return moves.tell(delivery, Transition.issue(documents, rules.findings(grant)));
        } catch (HttpClientErrorException e) {
            // Without its paper nothing is issued; the platform says why it didn't take it.
            return moves.settle(new Step(
                    delivery.webhookId(),
                    clock.instant(),
                    Transition.issue(List.of(), Map.of()),
                    Outcome.REFUSED,
                    e.getResponseBodyAsString()));
        }
    }

    private Grant grant(Delivery delivery, Dossier dossier) {
        var data = delivery.message().data();
        var today = LocalDate.now(clock.withZone(AgencySettings.ZONE));
        return new Grant(data.service().code(), data.registrationNumber(), dossier, today);
    }

    /** Brought once: a receipt that the journal has is good enough. */
    private String receipt(Delivery delivery, Certificate certificate) {
        var service = delivery.message().data().service().code();
        return journal.once(
                        Uploaded.class,
                        delivery,
                        _ -> true,
                        () -> new Uploaded(delivery.webhookId(), gateway.upload(delivery, service, certificate.pdf())))
                .receipt();
    }
}
