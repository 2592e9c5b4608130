package id.mppdigital.samples.agency;

import id.mppdigital.samples.agency.Entry.Delivery;
import id.mppdigital.samples.agency.Entry.Outcome;
import id.mppdigital.samples.agency.Entry.Step;
import id.mppdigital.samples.agency.Entry.Uploaded;
import id.mppdigital.samples.paper.Certificate;
import id.mppdigital.samples.paper.CertificatePdf;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
            var documents =
                    certificate(delivery, dossier)
                            .map(certificate -> new Issued(receipt(delivery, certificate)))
                            .stream()
                            .toList();
            return moves.tell(delivery, Transition.issue(documents));
        } catch (HttpClientErrorException e) {
            // Without its paper nothing is issued; the platform says why it didn't take it.
            return moves.settle(new Step(
                    delivery.webhookId(),
                    clock.instant(),
                    Transition.issue(List.of()),
                    Outcome.REFUSED,
                    e.getResponseBodyAsString()));
        }
    }

    private Optional<Certificate> certificate(Delivery delivery, Dossier dossier) {
        var data = delivery.message().data();
        var today = LocalDate.now(clock.withZone(AgencySettings.ZONE));
        return rules.certificate(new Grant(data.service().code(), data.registrationNumber(), dossier, today));
    }

    /** Brought once: a receipt that the journal has is good enough. */
    private String receipt(Delivery delivery, Certificate certificate) {
        return journal.of(Uploaded.class, delivery).stream()
                .map(Uploaded::receipt)
                .findFirst()
                .orElseGet(() -> {
                    var service = delivery.message().data().service().code();
                    var receipt = gateway.upload(delivery, service, CertificatePdf.of(certificate));
                    journal.append(new Uploaded(delivery.webhookId(), receipt));
                    return receipt;
                });
    }
}
