package id.mppdigital.samples.agency;

import id.mppdigital.samples.agency.DocumentCheck.State;
import id.mppdigital.samples.agency.Dossier.Attachment;
import id.mppdigital.samples.agency.Entry.Delivery;
import id.mppdigital.samples.agency.Entry.Fetched;
import id.mppdigital.samples.agency.Entry.Outcome;
import id.mppdigital.samples.agency.Entry.Step;
import id.mppdigital.samples.control.Dial;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Works cases: receipt, review, decision, each told to the platform and written down. A case stops as soon as something
 * newer comes in about the application, and goes on after a restart where it stood: what the journal has is not done
 * again.
 */
@Component
class Desk {

    private static final Logger log = LoggerFactory.getLogger(Desk.class);
    private static final Verdict UNREADABLE = new Verdict.Incomplete(
            "document-unreadable",
            new Text(
                    "Ada dokumen yang tidak dapat dibuka. Unggah kembali.",
                    "A document can't be opened. Please upload it again."));

    private final Journal journal;
    private final Gateway gateway;
    private final Rules rules;
    private final Dial<Behaviour> behaviour;
    private final AgencySettings settings;
    private final Clerks clerks;
    private final List<Delivery> unfinished;

    Desk(
            Journal journal,
            Gateway gateway,
            Rules rules,
            Dial<Behaviour> behaviour,
            AgencySettings settings,
            Clerks clerks) {
        this.journal = journal;
        this.gateway = gateway;
        this.rules = rules;
        this.behaviour = behaviour;
        this.settings = settings;
        this.clerks = clerks;
        // Listed before the first webhook can come in, so that no case is taken up twice.
        unfinished = journal.deliveries().stream().filter(this::isUnfinished).toList();
    }

    @EventListener(ApplicationReadyEvent.class)
    void resume() {
        unfinished.forEach(this::take);
    }

    void take(Delivery delivery) {
        clerks.give("Case " + delivery.message().data().registrationNumber(), () -> work(delivery));
    }

    private void work(Delivery delivery) throws InterruptedException {
        var data = delivery.message().data();
        var dossier = data.dossier();
        if (dossier == null) {
            if (!delivery.message().type().equals(Webhook.WITHDRAWN)) {
                log.error("Case {} is sealed, and this agency published no key to seal for", data.registrationNumber());
            }
            return;
        }
        if (!receive(delivery)) {
            return;
        }
        behaviour.await(Behaviour::decide);
        if (!tell(delivery, Transition.to(Status.IN_REVIEW))) {
            return;
        }
        var readable = inspect(delivery, dossier);
        Thread.sleep(settings.decisionDelay());
        behaviour.await(Behaviour::decide);
        var verdict = readable ? rules.judge(data.service().code(), dossier) : UNREADABLE;
        for (var transition : verdict.transitions()) {
            if (!tell(delivery, transition)) {
                return;
            }
        }
    }

    /** A corrected application was received before, and is in review again by itself. */
    private boolean receive(Delivery delivery) {
        return delivery.message().type().equals(Webhook.CORRECTED) || tell(delivery, Transition.to(Status.RECEIVED));
    }

    /** Whether every document arrives as it was meant; all are fetched, so that the citizen hears once. */
    private boolean inspect(Delivery delivery, Dossier dossier) {
        var readable = true;
        for (var document : dossier.documents()) {
            readable &= fetch(delivery, document).state() == State.INTACT;
        }
        return readable;
    }

    private DocumentCheck fetch(Delivery delivery, Attachment document) {
        return journal.of(Fetched.class, delivery).stream()
                .map(Fetched::document)
                .filter(check -> check.isOf(document))
                .findFirst()
                .orElseGet(() -> {
                    var check = gateway.fetch(delivery, document);
                    journal.append(new Fetched(delivery.webhookId(), check));
                    return check;
                });
    }

    /** False when the case is over: overtaken by something newer, or refused by the platform. */
    private boolean tell(Delivery delivery, Transition transition) {
        if (!journal.isLatest(delivery)) {
            return false;
        }
        if (steps(delivery).stream().anyMatch(step -> step.transition().to() == transition.to())) {
            return true;
        }
        var step = gateway.move(delivery, transition);
        journal.append(step);
        return step.outcome() != Outcome.REFUSED;
    }

    private boolean isUnfinished(Delivery delivery) {
        return journal.isLatest(delivery) && steps(delivery).stream().noneMatch(Step::endsWork);
    }

    private List<Step> steps(Delivery delivery) {
        return journal.of(Step.class, delivery);
    }
}
