package id.mppdigital.citizen.prefill;

import id.mppdigital.citizen.attributes.Attributes;
import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.catalog.ServiceForm;
import id.mppdigital.citizen.identity.Citizen;
import id.mppdigital.citizen.usage.DataUse;
import id.mppdigital.citizen.usage.DataUses;
import id.mppdigital.citizen.usage.Purpose;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Fills a form for a citizen. No transaction spans it: a register that hangs must not hold a database connection. */
@Component
class PrefillForm {

    private final Attributes attributes;
    private final AskRegisters askRegisters;
    private final Attestations attestations;
    private final DataUses uses;

    PrefillForm(Attributes attributes, AskRegisters askRegisters, Attestations attestations, DataUses uses) {
        this.attributes = attributes;
        this.askRegisters = askRegisters;
        this.attestations = attestations;
        this.uses = uses;
    }

    /** @param frontEnd the client id of the app that shows the form */
    Prefill fill(Citizen citizen, ServiceForm form, String mall, String frontEnd) {
        var context = new DataUse.Context(form.service(), mall, null);
        KnownFacts known = new KnownFacts(citizen, attributes.of(citizen.accounts()));
        List<FactSource> wanted =
                form.fields().stream().map(ServiceForm.Field::source).toList();
        Map<String, RegisterView> views = askRegisters.ask(citizen, known, wanted, context);
        Map<String, PrefilledField> fields = new LinkedHashMap<>();
        form.fields().forEach(field -> {
            FactSource source = field.source();
            RegisterView view = views.getOrDefault(source.register(), RegisterView.nobody());
            fields.put(field.name(), PrefilledField.decide(source, view, known.declared(source)));
        });
        recordUse(citizen, fields, frontEnd, context);
        return attestations
                .over(fields, citizen, form)
                .map(signed -> new Prefill(fields, signed.jws(), signed.expiresAt()))
                .orElseGet(() -> new Prefill(fields, null, null));
    }

    private void recordUse(
            Citizen citizen, Map<String, PrefilledField> fields, String frontEnd, DataUse.Context context) {
        List<String> sources = fields.values().stream()
                .filter(PrefilledField::isOffered)
                .map(field -> field.source().key())
                .toList();
        if (!sources.isEmpty()) {
            uses.record(citizen.id(), DataUse.Action.FORM_FILLED, Purpose.FILL_FORM, frontEnd, sources, context);
        }
    }
}
