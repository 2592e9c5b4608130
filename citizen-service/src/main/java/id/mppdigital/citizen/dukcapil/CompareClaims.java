package id.mppdigital.citizen.dukcapil;

import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.registers.RegisterAnswer;
import id.mppdigital.citizen.registers.RegisterAnswer.Reason;
import id.mppdigital.citizen.registers.RegisterQuestion;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Asks the register whether claims agree with its record, for contracts that grant no data. */
@Component
class CompareClaims {

    private static final String NIK = "NIK";

    private final DukcapilClient client;
    private final PersonMapping mapping;
    private final DukcapilSettings settings;

    CompareClaims(DukcapilClient client, PersonMapping mapping, DukcapilSettings settings) {
        this.client = client;
        this.mapping = mapping;
        this.settings = settings;
    }

    /** False where no claim can be spelt as the register's fields: then no call is worth its quota. */
    boolean hasAnyIn(RegisterQuestion question) {
        return !elements(question).isEmpty();
    }

    /** @throws DukcapilFailure when there is no usable answer */
    RegisterAnswer compare(RegisterQuestion question) {
        Map<FactSource, Map<String, String>> elements = elements(question);
        Map<String, String> all = new LinkedHashMap<>();
        elements.values().forEach(all::putAll);
        return client.callVerifyByElement(question.nik(), all)
                .<RegisterAnswer>map(reply -> compared(question, elements, reply))
                .orElseGet(RegisterAnswer.NotFound::new);
    }

    /** Two claims that need one field for different values can't both be sent: the later one stays unverified. */
    private Map<FactSource, Map<String, String>> elements(RegisterQuestion question) {
        Map<FactSource, Map<String, String>> elements = new LinkedHashMap<>();
        Map<String, String> taken = new HashMap<>();
        question.claims().forEach((source, value) -> {
            Map<String, String> spelt = spelt(source, value);
            if (!spelt.isEmpty()
                    && spelt.entrySet().stream()
                            .allMatch(one -> taken.getOrDefault(one.getKey(), one.getValue())
                                    .equals(one.getValue()))) {
                taken.putAll(spelt);
                elements.put(source, spelt);
            }
        });
        return elements;
    }

    private Map<String, String> spelt(FactSource source, JsonNode value) {
        return mapping.of(source)
                .filter(field -> !isNik(field) && value.isString())
                .map(field -> Elements.of(field, value.stringValue()))
                .orElse(Map.of());
    }

    private RegisterAnswer compared(
            RegisterQuestion question, Map<FactSource, Map<String, String>> elements, RegisterRecord reply) {
        Set<FactSource> confirmed = new HashSet<>();
        Set<FactSource> refuted = new HashSet<>();
        elements.forEach((source, spelt) -> {
            List<Verdict> verdicts = verdicts(reply, spelt.keySet());
            if (verdicts.contains(Verdict.DIFFERS)) {
                refuted.add(source);
            } else if (verdicts.size() == spelt.size()) {
                confirmed.add(source);
            }
        });
        if (confirmed.isEmpty() && refuted.isEmpty()) {
            throw new DukcapilFailure(Reason.UNREADABLE, "verdicts that are not known");
        }
        if (!confirmed.isEmpty()) {
            // The number is no element: it is confirmed when the person under it is the one who claims.
            question.claims().keySet().stream().filter(this::isNik).forEach(confirmed::add);
        }
        return new RegisterAnswer.Compared(confirmed, refuted);
    }

    private List<Verdict> verdicts(RegisterRecord reply, Collection<String> keys) {
        return keys.stream()
                .map(reply::text)
                .flatMap(Optional::stream)
                .flatMap(text -> Verdict.read(text, settings.threshold()).stream())
                .toList();
    }

    private boolean isNik(FactSource source) {
        return mapping.of(source).filter(CompareClaims::isNik).isPresent();
    }

    private static boolean isNik(FieldMapping field) {
        return field.key().equals(List.of(NIK));
    }
}
