package id.mppdigital.samples.agency.desk;

import id.mppdigital.samples.agency.journal.Entry.Delivery;
import id.mppdigital.samples.agency.journal.Journal;
import id.mppdigital.samples.agency.journal.Status;
import id.mppdigital.samples.agency.journal.Transition;
import id.mppdigital.samples.agency.journal.Webhook;
import id.mppdigital.samples.agency.rules.Dossier;
import id.mppdigital.samples.agency.rules.Rules;
import id.mppdigital.samples.agency.rules.Verdict;
import id.mppdigital.samples.control.Dial;
import id.mppdigital.samples.paper.Text;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Works cases: receipt, review, decision, payment, issue, each told to the platform and written down. A case stops as
 * soon as something newer comes in about the application, and goes on after a restart where it stood: what the journal
 * has is not done again.
 */
@Component
public class Desk {
    private static final Logger log = LoggerFactory.getLogger(Desk.class);
    private static final Verdict UNREADABLE = new Verdict.Incomplete(
            "document-unreadable",
            new Text(
                    "Ada dokumen yang tidak dapat dibuka. Unggah kembali.",
                    "A document can't be opened. Please upload it again."));

    private final Inspection inspection;
    private final Moves moves;
    private final Cashier cashier;
    private final Counter counter;
    private final Rules rules;
    private final Dial<Behaviour> behaviour;
    private final Pace pace;
    private final Clerks clerks;
    private final List<Delivery> unfinished;

    Desk(
            Journal journal,
            Inspection inspection,
            Moves moves,
            Cashier cashier,
            Counter counter,
            Rules rules,
            Dial<Behaviour> behaviour,
            Pace pace,
            Clerks clerks) {
        this.inspection = inspection;
        this.moves = moves;
        this.cashier = cashier;
        this.counter = counter;
        this.rules = rules;
        this.behaviour = behaviour;
        this.pace = pace;
        this.clerks = clerks;
        // Listed before the first webhook can come in, so that no case is taken up twice.
        unfinished = journal.deliveries().stream().filter(moves::isUnfinished).toList();
    }

    @EventListener(ApplicationReadyEvent.class)
    void resume() {
        unfinished.forEach(this::take);
    }

    public void take(Delivery delivery) {
        clerks.give("Case " + delivery.message().data().registrationNumber(), () -> work(delivery));
    }

    private void work(Delivery delivery) throws InterruptedException {
        var data = delivery.message().data();
        var dossier = data.dossier();
        if (dossier == null) {
            if (delivery.message().handsIn()) {
                log.error("Case {} came without a dossier", data.registrationNumber());
            }
            return;
        }
        if (!receive(delivery)) {
            return;
        }
        behaviour.await(Behaviour::decide);
        if (!moves.tell(delivery, Transition.to(Status.IN_REVIEW))) {
            return;
        }
        var readable = inspection.isIntact(delivery, dossier);
        Thread.sleep(pace.decisionDelay());
        behaviour.await(Behaviour::decide);
        var verdict = readable ? rules.judge(data.service().code(), dossier) : UNREADABLE;
        switch (verdict) {
            case Verdict.Granted() -> grant(delivery, dossier);
            case Verdict.Incomplete(var code, var reason, var marks) ->
                moves.tell(delivery, Transition.correction(code, reason, marks));
            case Verdict.Refused(var code, var reason, var basis, var route) ->
                moves.tell(delivery, Transition.rejection(code, reason, basis, route));
        }
    }

    private void grant(Delivery delivery, Dossier dossier) throws InterruptedException {
        if (cashier.collect(delivery)
                && moves.tell(delivery, Transition.to(Status.APPROVED))
                && counter.issue(delivery, dossier)) {
            moves.tell(delivery, Transition.to(Status.COMPLETED));
        }
    }

    /** A corrected application was received before, and is in review again by itself. */
    private boolean receive(Delivery delivery) {
        return delivery.message().type().equals(Webhook.CORRECTED)
                || moves.tell(delivery, Transition.to(Status.RECEIVED));
    }
}
