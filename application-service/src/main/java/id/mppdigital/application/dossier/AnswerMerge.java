package id.mppdigital.application.dossier;

import id.mppdigital.application.form.Pointers;
import id.mppdigital.application.json.SameNumbers;
import id.mppdigital.application.refusal.ApplicationRefusal;
import id.mppdigital.platform.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/**
 * Merges answers with attested values, from now or from an earlier dossier, and reports every attested value that
 * differs.
 */
class AnswerMerge {
    private final Map<String, JsonNode> answers;
    private final Map<String, Provenance> provenance;
    private final Attestation attestation;
    private final Predicate<String> optional;
    private final List<Problem.Fault> alterations = new ArrayList<>();

    /**
     * @param optional whether the form can do without a field: then a citizen may leave out the register's value
     */
    AnswerMerge(Dossier earlier, Attestation attestation, Predicate<String> optional) {
        this.attestation = attestation;
        this.optional = optional;
        this.answers = new LinkedHashMap<>(earlier.answers());
        this.provenance = new LinkedHashMap<>(earlier.provenance());
        // A fresh attestation wins over an older value, attested or not: it is the register's current state.
        // Only what the citizen overrode or chose, and may still, stays theirs.
        attestation.fields().forEach((field, fact) -> {
            if (attestation.isOverridable(field) && isOverridden(field)
                    || attestation.isChoice(field, answers.get(field))) {
                provenance.put(field, attestation.said(field, Objects.requireNonNull(answers.get(field))));
            } else {
                answers.put(field, fact.value());
                provenance.put(field, attestation.attested(field, fact));
            }
        });
    }

    void lay(Map<String, JsonNode> given) {
        given.forEach((field, value) -> {
            if (isAttested(field) && !(value.isNull() && optional.test(field))) {
                keep(field, value);
            } else {
                declare(field, value);
            }
        });
    }

    boolean isAttested(String field) {
        return provenance.getOrDefault(field, Provenance.DECLARED).isAttested();
    }

    private boolean isOverridden(String field) {
        return provenance.getOrDefault(field, Provenance.DECLARED).overridden() != null && answers.containsKey(field);
    }

    /** Whether this is what the field holds already; null if it holds nothing. */
    boolean holds(String field, JsonNode value) {
        var held = answers.get(field);
        return held == null ? value.isNull() : value.equals(SameNumbers.BY_VALUE, held);
    }

    /** An attested value stays, unless the citizen may give another, or take what another register says. */
    private void keep(String field, JsonNode value) {
        if (holds(field, value)) {
            return;
        }
        if (attestation.isOverridable(field) && !value.isNull() || attestation.isChoice(field, value)) {
            declare(field, value);
        } else {
            alterations.add(Problem.Fault.of(Pointers.ofAnswer(field), ApplicationRefusal.DIFFERS_FROM_REGISTER));
        }
    }

    private void declare(String field, JsonNode value) {
        if (value.isNull() && answers.containsKey(field)) {
            answers.remove(field);
            provenance.remove(field);
        } else {
            answers.put(field, value);
            provenance.put(field, value.isNull() ? Provenance.DECLARED : attestation.said(field, value));
        }
    }

    List<Problem.Fault> alterations() {
        return List.copyOf(alterations);
    }

    /** A register's value that doesn't fit the form is not the citizen's mistake. The fault says how to apply still. */
    Problem.Fault explain(Problem.Fault fault) {
        var field = Pointers.fieldOf(fault.pointer());
        if (!isAttested(field) || !answers.containsKey(field)) {
            return fault;
        }
        return Problem.Fault.of(fault.pointer(), unfit(field));
    }

    private ApplicationRefusal unfit(String field) {
        if (attestation.isOverridable(field)) {
            return ApplicationRefusal.OVERRIDABLE_VALUE_UNFIT;
        }
        return optional.test(field)
                ? ApplicationRefusal.ATTESTED_VALUE_UNFIT
                : ApplicationRefusal.REQUIRED_ATTESTED_VALUE_UNFIT;
    }

    Map<String, JsonNode> answers() {
        return answers;
    }

    Map<String, Provenance> provenance() {
        return provenance;
    }
}
