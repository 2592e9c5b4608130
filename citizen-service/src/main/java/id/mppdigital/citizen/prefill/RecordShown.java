package id.mppdigital.citizen.prefill;

import static java.util.Objects.requireNonNull;

import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.catalog.ServiceForm;
import id.mppdigital.citizen.permission.HandOutFacts;
import id.mppdigital.citizen.prefill.field.PrefilledField;
import id.mppdigital.citizen.registers.BaseRegister;
import id.mppdigital.citizen.usage.DataUse;
import id.mppdigital.citizen.usage.DataUses;
import id.mppdigital.citizen.usage.Purpose;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells in the citizen's ledger what a filled form shows: a line for what the service needs, one for each consent. */
@Component
class RecordShown {
    private final HandOutFacts handOut;
    private final DataUses uses;

    RecordShown(HandOutFacts handOut, DataUses uses) {
        this.handOut = handOut;
        this.uses = uses;
    }

    /**
     * @param consents the wording on which each fact rests that is shared on consent alone
     * @param registers that were there when the form was filled
     */
    void of(Prefill filled, AskedForm asked, Map<FactSource, String> consents, List<BaseRegister> registers) {
        var shown = shown(filled, asked.form());
        var shared = consents.keySet().stream()
                .filter(fact -> shown.contains(fact.key()))
                .toList();
        var needed = shown.stream()
                .filter(key -> shared.stream().noneMatch(fact -> fact.key().equals(key)))
                .toList();
        var laws = laws(filled.fields(), asked.form());
        var reused = registers.stream()
                .filter(register -> needed.stream().anyMatch(fact -> fact.startsWith(register.code() + ".")))
                .toList();
        var wordings = handOut.consents(asked.citizen().accounts(), reused);
        shared.forEach(fact -> record(List.of(fact.key()), laws, List.of(requireNonNull(consents.get(fact))), asked));
        record(needed, laws, wordings, asked);
    }

    /** What is listed to be chosen from is shown as well, be it chosen or not. */
    private static List<String> shown(Prefill filled, ServiceForm form) {
        var listed = requireNonNull(filled.subjects()).stream().flatMap(choice -> choice.shown(form));
        return Stream.concat(filled.fields().values().stream().flatMap(PrefilledField::shown), listed)
                .map(FactSource::key)
                .distinct()
                .toList();
    }

    /** The laws of the specific data among what is shown. */
    private static List<String> laws(Map<String, PrefilledField> fields, ServiceForm form) {
        var filled = fields.entrySet().stream()
                .filter(field -> field.getValue().shown().findAny().isPresent())
                .map(Map.Entry::getKey)
                .toList();
        return form.lawsOf(filled);
    }

    private void record(List<String> facts, List<String> laws, List<String> consents, AskedForm asked) {
        if (!facts.isEmpty()) {
            uses.handedOut(
                    asked.citizen().id(),
                    DataUse.Action.FORM_FILLED,
                    Purpose.FILL_FORM,
                    new DataUse.Recipient(asked.frontEnd(), laws, consents),
                    facts,
                    asked.context());
        }
    }
}
