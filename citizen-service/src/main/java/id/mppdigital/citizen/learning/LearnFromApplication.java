package id.mppdigital.citizen.learning;

import id.mppdigital.citizen.catalog.FormArrived;
import id.mppdigital.citizen.catalog.ServiceForm;
import id.mppdigital.citizen.catalog.ServiceForms;
import id.mppdigital.citizen.consent.Sharings;
import id.mppdigital.citizen.correction.AskCorrection;
import id.mppdigital.citizen.disagreement.Disagreements;
import id.mppdigital.citizen.identity.Applicant;
import id.mppdigital.citizen.identity.Citizens;
import id.mppdigital.citizen.identity.SignIn;
import id.mppdigital.citizen.usage.DataUse;
import id.mppdigital.citizen.usage.DataUses;
import id.mppdigital.citizen.usage.Entry;
import id.mppdigital.citizen.usage.Purpose;
import id.mppdigital.platform.sealing.Sealing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
    private final KeepFacts keep;
    private final DataUses ledger;
    private final WaitingForForm waiting;
    private final Disagreements disagreements;
    private final AskCorrection corrections;
    private final Sharings sharings;
    private final Citizens citizens;

    LearnFromApplication(
            SignIn signIn,
            Sealing sealing,
            ServiceForms forms,
            KeepFacts keep,
            DataUses ledger,
            WaitingForForm waiting,
            Disagreements disagreements,
            AskCorrection corrections,
            Sharings sharings,
            Citizens citizens) {
        this.signIn = signIn;
        this.sealing = sealing;
        this.forms = forms;
        this.keep = keep;
        this.ledger = ledger;
        this.waiting = waiting;
        this.disagreements = disagreements;
        this.corrections = corrections;
        this.sharings = sharings;
        this.citizens = citizens;
    }

    /** @param uses to be written into the ledger */
    record Learnt(Dossier dossier, List<Entry> uses) {}

    Learnt learn(Filed filed) {
        if (filed.applicant() != null) {
            signIn.enrolUnknown(filed.citizenId(), sealing.open(filed.applicant(), Applicant.class));
        }
        var service = filed.service();
        Dossier dossier = sealing.open(filed.sealed(), Dossier.class);
        var disagreeing = dossier.disagreements(filed.applicationId(), filed.at());
        disagreements.note(filed.citizenId(), disagreeing);
        var uses = new ArrayList<>(corrections.because(filed.citizenId(), disagreeing, service.code(), filed.mall()));
        Optional<ServiceForm> form = forms.findOrHold(service.code(), service.version());
        form.ifPresentOrElse(known -> keep.open(filed, dossier, known), () -> waiting.add(filed));
        // Owed to the citizen at once; without the form, facts go by the names of their fields.
        var named = form.orElseGet(() -> ServiceForm.unknown(service.code(), service.version()));
        uses.addAll(shared(filed, dossier, named));
        return new Learnt(dossier, uses);
    }

    /** What the service needs, and each fact that its citizen shares on consent alone. */
    private List<Entry> shared(Filed filed, Dossier dossier, ServiceForm form) {
        var agreed = new LinkedHashMap<>(sharings.agreed(accounts(filed), form, filed.at()));
        agreed.keySet().retainAll(dossier.answers().keySet());
        var consented = agreed.keySet().stream()
                .map(field -> form.sourceOf(field).orElseThrow().key())
                .toList();
        var needed = dossier.sources(form).stream()
                .filter(source -> !consented.contains(source))
                .toList();
        var entries = new ArrayList<Entry>();
        entries.add(entry(filed, new DataUse.Recipient(filed.agency(), form.lawsOf(dossier.names())), needed));
        agreed.forEach((field, consent) -> entries.add(entry(
                filed,
                new DataUse.Recipient(filed.agency(), form.lawsOf(List.of(field)), List.of(consent)),
                List.of(form.sourceOf(field).orElseThrow().key()))));
        return entries;
    }

    private List<String> accounts(Filed filed) {
        return citizens.accountsOf(filed.citizenId());
    }

    private Entry entry(Filed filed, DataUse.Recipient recipient, List<String> sources) {
        return ledger.entry(
                filed.citizenId(),
                DataUse.Action.SHARED_WITH_AGENCY,
                Purpose.HANDLE_APPLICATION,
                recipient,
                sources,
                new DataUse.Context(filed.service().code(), filed.mall(), filed.applicationId(), filed.reader()));
    }

    /** Learns what was filed before the form came. */
    @EventListener
    void learnWaiting(FormArrived arrived) {
        waiting.take(arrived.form()).forEach(waited -> {
            var filed = waited.filed();
            Dossier dossier = sealing.open(filed.sealed(), Dossier.class);
            if (waited.decided()) {
                keep.decided(filed, dossier, arrived.form());
            } else {
                keep.open(filed, dossier, arrived.form());
                Optional.ofNullable(waited.refusedAt()).ifPresent(at -> keep.refused(filed.applicationId(), at));
            }
        });
    }
}
