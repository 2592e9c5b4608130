package id.mppdigital.citizen.learning;

import id.mppdigital.citizen.attributes.Attributes;
import id.mppdigital.citizen.catalog.FormArrived;
import id.mppdigital.citizen.catalog.ServiceForm;
import id.mppdigital.citizen.catalog.ServiceForms;
import id.mppdigital.citizen.identity.Applicant;
import id.mppdigital.citizen.identity.SignIn;
import id.mppdigital.citizen.usage.DataUse;
import id.mppdigital.citizen.usage.DataUses;
import id.mppdigital.citizen.usage.Entry;
import id.mppdigital.citizen.usage.Purpose;
import id.mppdigital.platform.sealing.Sealing;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps what a citizen declared and who they are, so that no form asks for it again, and writes down who received the
 * data.
 */
@Component
class LearnFromApplication {
    private final SignIn signIn;
    private final Sealing sealing;
    private final ServiceForms forms;
    private final Attributes attributes;
    private final DataUses uses;
    private final WaitingForForm waiting;

    LearnFromApplication(
            SignIn signIn,
            Sealing sealing,
            ServiceForms forms,
            Attributes attributes,
            DataUses uses,
            WaitingForForm waiting) {
        this.signIn = signIn;
        this.sealing = sealing;
        this.forms = forms;
        this.attributes = attributes;
        this.uses = uses;
        this.waiting = waiting;
    }

    /** @param use to be written into the ledger */
    record Learnt(Dossier dossier, Entry use) {}

    Learnt learn(Filed filed) {
        if (filed.applicant() != null) {
            signIn.enrolUnknown(filed.citizenId(), sealing.open(filed.applicant(), Applicant.class));
        }
        var service = filed.service();
        Dossier dossier = sealing.open(filed.sealed(), Dossier.class);
        Optional<ServiceForm> form = forms.findOrHold(service.code(), service.version());
        form.ifPresentOrElse(known -> keep(filed, dossier, known), () -> waiting.add(filed));
        // Owed to the citizen at once; without the form, facts go by the names of their fields.
        var named = form.orElseGet(() -> new ServiceForm(service.code(), service.version(), List.of()));
        var use = uses.entry(
                filed.citizenId(),
                DataUse.Action.SHARED_WITH_AGENCY,
                Purpose.HANDLE_APPLICATION,
                DataUse.Recipient.of(filed.agency()),
                dossier.sources(named),
                new DataUse.Context(service.code(), filed.mall(), filed.applicationId()));
        return new Learnt(dossier, use);
    }

    /** Learns what was filed before the form came. */
    @EventListener
    void learnWaiting(FormArrived arrived) {
        waiting.take(arrived.form())
                .forEach(filed -> keep(filed, sealing.open(filed.sealed(), Dossier.class), arrived.form()));
    }

    private void keep(Filed filed, Dossier dossier, ServiceForm form) {
        attributes.declare(filed.citizenId(), dossier.declared(form, filed.at()));
    }
}
