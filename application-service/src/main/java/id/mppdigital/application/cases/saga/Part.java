package id.mppdigital.application.cases.saga;

import id.mppdigital.application.catalog.LifeEvent.OnLate;
import id.mppdigital.application.catalog.LifeEvent.OnRefused;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of a case as far as the others depend on it.
 *
 * @param goesOn the citizen said that it goes on without the parts that are missing so far
 * @param late its agency has let the deadline pass
 */
public record Part(
        UUID id,
        String code,
        Rules rules,
        PartState state,
        boolean goesOn,
        boolean late,
        @Nullable UUID applicationId) {
    /**
     * @param dependsOn codes of the parts whose product must be there before it starts
     * @param onLate what becomes of the others when its agency lets the deadline pass
     */
    public record Rules(List<String> dependsOn, OnRefused onRefused, OnLate onLate) {}

    /** What the others do without its product, as long as it is late or once it is lost; empty where they wait for it. */
    Optional<OnRefused> without() {
        if (state.isLost()) {
            return Optional.of(rules.onRefused());
        }
        if (state != PartState.FILED || !late) {
            return Optional.empty();
        }
        return switch (rules.onLate()) {
            case TELL -> Optional.empty();
            case CONTINUE -> Optional.of(OnRefused.CONTINUE);
            case WAIT_FOR_CITIZEN -> Optional.of(OnRefused.WAIT_FOR_CITIZEN);
            case STOP_REST -> Optional.of(OnRefused.STOP_REST);
        };
    }

    /** Nobody has to wait for it: it was decided, or the others do without it. */
    boolean isAwaitedNoMore() {
        return state.isEnded() || without().isPresent();
    }

    boolean dependsOn(Part other) {
        return rules.dependsOn().contains(other.code());
    }

    /** It still waits, and the citizen decides whether it goes on without the other one. */
    boolean asksWithout(Part other) {
        return (state == PartState.WAITING || state == PartState.UNDECIDED)
                && dependsOn(other)
                && other.without().filter(OnRefused.WAIT_FOR_CITIZEN::equals).isPresent();
    }

    Part in(PartState next) {
        return new Part(id, code, rules, next, goesOn, late, applicationId);
    }

    Part goingOn() {
        return new Part(id, code, rules, state, true, late, applicationId);
    }

    Part asking() {
        return new Part(id, code, rules, state, false, late, applicationId);
    }

    Part overdue() {
        return new Part(id, code, rules, state, goesOn, true, applicationId);
    }
}
