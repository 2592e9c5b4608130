package id.mppdigital.application.cases.saga;

import id.mppdigital.application.catalog.LifeEvent.OnRefused;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of a case as far as the others depend on it.
 *
 * @param goesOn the citizen said that it goes on without the parts that are lost so far
 */
public record Part(
        UUID id,
        String code,
        Rules rules,
        PartState state,
        boolean goesOn,
        @Nullable UUID applicationId) {
    /** @param dependsOn codes of the parts whose product must be there before it starts */
    public record Rules(List<String> dependsOn, OnRefused onRefused) {}

    boolean dependsOn(Part other) {
        return rules.dependsOn().contains(other.code());
    }

    /** It still waits, and the citizen decides whether it goes on without the other one. */
    boolean asksWithout(Part other) {
        return (state == PartState.WAITING || state == PartState.UNDECIDED)
                && dependsOn(other)
                && other.rules().onRefused() == OnRefused.WAIT_FOR_CITIZEN;
    }

    Part in(PartState next) {
        return new Part(id, code, rules, next, goesOn, applicationId);
    }

    Part goingOn() {
        return new Part(id, code, rules, state, true, applicationId);
    }

    Part asking() {
        return new Part(id, code, rules, state, false, applicationId);
    }
}
