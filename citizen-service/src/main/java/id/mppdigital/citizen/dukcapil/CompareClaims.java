package id.mppdigital.citizen.dukcapil;

import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.registers.Protocol;
import id.mppdigital.citizen.registers.RegisterAnswer;
import id.mppdigital.citizen.registers.RegisterQuestion;
import id.mppdigital.citizen.registers.manifest.RegisterFailure;
import id.mppdigital.citizen.registers.manifest.RegisterFailure.Reason;
import id.mppdigital.citizen.registers.manifest.RegisterManifest;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Asks the register whether claims agree with its record, for contracts that grant no data. */
final class CompareClaims implements Protocol.Connection {
    private final DukcapilClient client;
    private final RegisterManifest register;
    private final int threshold;

    CompareClaims(DukcapilClient client, RegisterManifest register) {
        this.client = client;
        this.register = register;
        this.threshold = register.lookup().trust().bar();
    }

    /** False where no claim can be spelt as the register's fields. */
    @Override
    public boolean isWorthAsking(RegisterQuestion question) {
        return !elements(question).isEmpty();
    }

    @Override
    public RegisterAnswer ask(RegisterQuestion question) {
        var elements = elements(question);
        var all = new LinkedHashMap<String, String>();
        elements.values().forEach(all::putAll);
        return client.callVerifyByElement(question.nik(), all, threshold)
                .<RegisterAnswer>map(reply -> compared(question, elements, reply))
                .orElseGet(RegisterAnswer.NotFound::new);
    }

    /** Two claims that need one field for different values can't both be sent: the later one stays unverified. */
    private Map<FactSource, Map<String, String>> elements(RegisterQuestion question) {
        var elements = new LinkedHashMap<FactSource, Map<String, String>>();
        var taken = new HashMap<String, String>();
        question.claims().forEach((source, value) -> {
            var spelt = spelt(source, value);
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
        return register.fact(source)
                .filter(field -> !isNik(source) && value.isString())
                .map(field -> Elements.of(field, value.stringValue()))
                .orElse(Map.of());
    }

    private RegisterAnswer compared(
            RegisterQuestion question, Map<FactSource, Map<String, String>> elements, RegisterRecord reply) {
        var confirmed = new HashSet<FactSource>();
        var refuted = new HashSet<FactSource>();
        elements.forEach((source, spelt) -> {
            var verdicts = verdicts(reply, spelt.keySet());
            if (verdicts.contains(Verdict.DIFFERS)) {
                refuted.add(source);
            } else if (verdicts.size() == spelt.size()) {
                confirmed.add(source);
            }
        });
        if (confirmed.isEmpty() && refuted.isEmpty()) {
            throw new RegisterFailure(Reason.UNREADABLE, "verdicts that are not known");
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
                .flatMap(text -> Verdict.read(text, threshold).stream())
                .toList();
    }

    private boolean isNik(FactSource source) {
        return source.equals(register.identity());
    }
}
