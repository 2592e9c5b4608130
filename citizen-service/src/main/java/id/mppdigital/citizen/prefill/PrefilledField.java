package id.mppdigital.citizen.prefill;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.mppdigital.citizen.attributes.Assurance;
import id.mppdigital.citizen.attributes.Fact;
import id.mppdigital.citizen.attributes.FactSource;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A form's field with what is known for it.
 *
 * @param declaredValue only in a conflict: what the citizen said, beside what the register says
 */
record PrefilledField(
        @Nullable JsonNode value,
        FactSource source,
        @Nullable Instant asOf,
        @Nullable Assurance assurance,
        FieldState state,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable JsonNode declaredValue) {

    static PrefilledField decide(FactSource source, RegisterView view, Optional<Fact> declared) {
        Fact registered = view.facts().get(source);
        if (registered != null) {
            return declared.filter(said -> !said.agreesWith(registered))
                    .map(said -> known(registered, FieldState.CONFLICT, said.value()))
                    .orElseGet(() -> known(registered, view.known(), null));
        }
        FieldState state = source.isCitizensOwn() ? FieldState.FRESH : FieldState.CACHED;
        return declared.map(said -> known(said, state, null))
                .orElseGet(() -> new PrefilledField(null, source, null, null, view.missing(), null));
    }

    private static PrefilledField known(Fact fact, FieldState state, @Nullable JsonNode declaredValue) {
        return new PrefilledField(fact.value(), fact.source(), fact.asOf(), fact.assurance(), state, declaredValue);
    }

    @JsonIgnore
    boolean isOffered() {
        return value != null;
    }

    /** Only what a register said and the citizen does not dispute is vouched for. */
    @JsonIgnore
    boolean isAttested() {
        return assurance == Assurance.REGISTER && state != FieldState.CONFLICT;
    }
}
