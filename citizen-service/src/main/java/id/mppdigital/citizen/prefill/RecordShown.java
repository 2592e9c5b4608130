package id.mppdigital.citizen.prefill;

import static java.util.Objects.requireNonNull;

import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.catalog.ServiceForm;
import id.mppdigital.citizen.permission.HandOutFacts;
import id.mppdigital.citizen.prefill.field.PrefilledField;
import id.mppdigital.citizen.registers.Registers;
import id.mppdigital.citizen.usage.DataUse;
import id.mppdigital.citizen.usage.DataUses;
import id.mppdigital.citizen.usage.Purpose;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells in the citizen's ledger what a filled form shows: a line for all that the service needs, one for each consent. */
@Component
class RecordShown {
    private final Registers registers;
    private final HandOutFacts handOut;
    private final DataUses uses;

    RecordShown(Registers registers, HandOutFacts handOut, DataUses uses) {
        this.registers = registers;
        this.handOut = handOut;
        this.uses = uses;
    }

    /** @param consents the wording on which each fact rests that is shared on consent alone */
    void of(Prefill filled, AskedForm asked, Map<FactSource, String> consents) {
        var shown = new ArrayList<>(shown(filled, asked.form()));
        var laws = laws(filled.fields(), asked.form());
        consents.forEach((fact, consent) -> {
            if (shown.remove(fact.key())) {
                record(List.of(fact.key()), new DataUse.Recipient(asked.frontEnd(), laws, List.of(consent)), asked);
            }
        });
        var reused = registers.all().stream()
                .filter(register -> shown.stream().anyMatch(fact -> fact.startsWith(register.code() + ".")))
                .toList();
        var wordings = handOut.consents(asked.citizen().accounts(), reused);
        record(shown, new DataUse.Recipient(asked.frontEnd(), laws, wordings), asked);
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

    private void record(List<String> facts, DataUse.Recipient recipient, AskedForm asked) {
        if (!facts.isEmpty()) {
            uses.handedOut(
                    asked.citizen().id(),
                    DataUse.Action.FORM_FILLED,
                    Purpose.FILL_FORM,
                    recipient,
                    facts,
                    asked.context());
        }
    }
}
