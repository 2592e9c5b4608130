package id.mppdigital.citizen.prefill;

import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.catalog.ServiceForm;
import id.mppdigital.citizen.identity.Citizen;
import id.mppdigital.citizen.keyed.KeyedAnswer;
import id.mppdigital.citizen.keyed.KeyedAnswers;
import id.mppdigital.citizen.registers.BaseRegister;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Of which vehicle, plot of land or the like a form is, where its register is asked by the key of such a thing. */
@Component
class Things {
    private final KeyedAnswers keyed;

    Things(KeyedAnswers keyed) {
        this.keyed = keyed;
    }

    /**
     * What the form asks of registers that need a key, with the things that are known; none of them where only the key
     * is asked for so far.
     *
     * @param isHidden facts that are not listed
     * @param withheld registers of which nothing is listed but that they need a key
     */
    List<Choice> choices(
            Citizen citizen,
            ServiceForm form,
            List<BaseRegister> registers,
            Predicate<FactSource> isHidden,
            Set<String> withheld) {
        var known = keyed.of(citizen.accounts());
        return keys(form, registers).entrySet().stream()
                .map(key -> new Choice(
                        key.getKey().key(),
                        known.stream()
                                .filter(answer -> answer.register().equals(key.getValue()))
                                .filter(answer -> !withheld.contains(answer.register()) && !isHidden.test(key.getKey()))
                                .map(answer -> new Choice.Known(answer.key(), values(answer, form, isHidden)))
                                .toList()))
                .toList();
    }

    /** The thing that is named is from now on the one that was spoken of last. */
    void spokenOf(Citizen citizen, ServiceForm form, List<BaseRegister> registers, Map<String, String> about) {
        keys(form, registers)
                .forEach((key, register) -> Optional.ofNullable(about.get(key.key()))
                        .flatMap(named -> keyed.of(citizen.accounts()).stream()
                                .filter(answer -> answer.register().equals(register) && answer.isAbout(named))
                                .findFirst())
                        .ifPresent(answer -> keyed.touch(citizen.accounts(), answer)));
    }

    /** The form's fields that are the key of a register, with that register's code. */
    static Map<FactSource, String> keys(ServiceForm form, List<BaseRegister> registers) {
        var keys = new LinkedHashMap<FactSource, String>();
        form.fields()
                .forEach(field -> registers.stream()
                        .filter(register ->
                                register.key().filter(field.source()::equals).isPresent())
                        .findFirst()
                        .ifPresent(register -> keys.put(field.source(), register.code())));
        return keys;
    }

    private static Map<String, JsonNode> values(KeyedAnswer answer, ServiceForm form, Predicate<FactSource> isHidden) {
        var values = new LinkedHashMap<String, JsonNode>();
        form.fields()
                .forEach(field -> answer.facts().stream()
                        .filter(fact -> fact.source().equals(field.source()) && !isHidden.test(fact.source()))
                        .findFirst()
                        .ifPresent(fact -> values.put(field.name(), fact.value())));
        return values;
    }
}
