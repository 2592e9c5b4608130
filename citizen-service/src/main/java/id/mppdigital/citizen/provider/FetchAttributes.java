package id.mppdigital.citizen.provider;

import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.registers.Protocol;
import id.mppdigital.citizen.registers.RegisterAnswer;
import id.mppdigital.citizen.registers.RegisterQuestion;
import id.mppdigital.citizen.registers.manifest.FieldMapping;
import id.mppdigital.citizen.registers.manifest.RegisterFailure;
import id.mppdigital.citizen.registers.manifest.RegisterFailure.Reason;
import id.mppdigital.citizen.registers.manifest.RegisterManifest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Asks for the attributes that a form needs, and for no other. */
record FetchAttributes(RegisterManifest register, SignedRequests requests) implements Protocol.Connection {
    @Override
    public RegisterAnswer ask(RegisterQuestion question) {
        var wanted = register.facts().stream()
                .filter(fact -> question.wanted().contains(fact.source()) || isKey(fact, question))
                .toList();
        var names = wanted.stream()
                .flatMap(fact -> fact.from().stream())
                .map(pointer -> Attribute.of(pointer).name())
                .distinct()
                .toList();
        return requests.send(AttributeRequest.of(register, question, names, null))
                .<RegisterAnswer>map(answer -> about(question, found(wanted, answer.path("attributes"))))
                .orElseGet(RegisterAnswer.NotFound::new);
    }

    /** The agency repeats of which thing it speaks. */
    private boolean isKey(FieldMapping fact, RegisterQuestion question) {
        return question.key() != null && fact.source().equals(register.lookup().key());
    }

    private RegisterAnswer.Found about(RegisterQuestion question, RegisterAnswer.Found found) {
        var asked = question.key();
        var said = found.values().get(register.lookup().key());
        if (asked != null && (said == null || !RegisterQuestion.isSameKey(asked, said.asString("")))) {
            throw new RegisterFailure(Reason.UNREADABLE, "the answer is about something else");
        }
        return found;
    }

    private static RegisterAnswer.Found found(List<FieldMapping> wanted, JsonNode attributes) {
        if (!attributes.isObject()) {
            throw new RegisterFailure(Reason.UNREADABLE, "an answer without attributes");
        }
        var values = new LinkedHashMap<FactSource, JsonNode>();
        var since = new HashMap<FactSource, Instant>();
        for (var fact : wanted) {
            fact.read(pointer -> value(attributes, pointer)).ifPresent(value -> {
                values.put(fact.source(), value);
                since.put(fact.source(), asOf(attributes.path(Attribute.of(fact))));
            });
        }
        var about = wanted.stream().map(FieldMapping::source).collect(Collectors.toUnmodifiableSet());
        return new RegisterAnswer.Found(about, values, since);
    }

    private static JsonNode value(JsonNode attributes, String pointer) {
        var attribute = Attribute.of(pointer);
        return attributes.path(attribute.name()).path("value").at(attribute.rest());
    }

    private static Instant asOf(JsonNode attribute) {
        try {
            return Instant.parse(attribute.path("asOf").asString(""));
        } catch (DateTimeException e) {
            throw new RegisterFailure(Reason.UNREADABLE, "a value without its time");
        }
    }
}
