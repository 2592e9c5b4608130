package id.mppdigital.citizen.provider;

import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.registers.Protocol;
import id.mppdigital.citizen.registers.RegisterAnswer;
import id.mppdigital.citizen.registers.RegisterQuestion;
import id.mppdigital.citizen.registers.manifest.RegisterManifest;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Has claims compared. A score below the register's threshold does not agree; without a score a claim agrees or not. */
record MatchClaims(RegisterManifest register, SignedRequests requests) implements Protocol.Connection {
    @Override
    public boolean isWorthAsking(RegisterQuestion question) {
        return !question.claims().isEmpty();
    }

    @Override
    public RegisterAnswer ask(RegisterQuestion question) {
        var facts = new LinkedHashMap<String, FactSource>();
        var claims = new LinkedHashMap<String, JsonNode>();
        question.claims()
                .forEach((source, value) -> register.fact(source)
                        .map(Attribute::of)
                        .ifPresent(name -> {
                            facts.put(name, source);
                            claims.put(name, value);
                        }));
        return requests.send(AttributeRequest.of(register, question, List.of(), claims))
                .map(answer -> compared(facts, answer.path("matches")))
                .orElseGet(RegisterAnswer.NotFound::new);
    }

    private RegisterAnswer compared(Map<String, FactSource> facts, JsonNode matches) {
        var confirmed = new HashSet<FactSource>();
        var refuted = new HashSet<FactSource>();
        facts.forEach((name, source) ->
                agrees(matches.path(name)).ifPresent(agrees -> (agrees ? confirmed : refuted).add(source)));
        return new RegisterAnswer.Compared(confirmed, refuted);
    }

    /** Empty where the agency can't say. */
    private Optional<Boolean> agrees(JsonNode match) {
        return Optional.of(match.path("agrees"))
                .filter(JsonNode::isBoolean)
                .map(agrees -> agrees.booleanValue()
                        && match.path("score").asInt(100)
                                >= register.lookup().trust().bar());
    }
}
