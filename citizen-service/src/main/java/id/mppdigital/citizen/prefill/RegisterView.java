package id.mppdigital.citizen.prefill;

import id.mppdigital.citizen.attributes.Fact;
import id.mppdigital.citizen.attributes.FactSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A register's facts as they stand after it was asked, or not.
 *
 * @param known the state of a fact that is here
 * @param missing the state of a fact that is not
 */
record RegisterView(Map<FactSource, Fact> facts, FieldState known, FieldState missing) {

    static RegisterView fresh(Collection<Fact> facts) {
        return new RegisterView(bySource(facts), FieldState.FRESH, FieldState.UNKNOWN);
    }

    /** The register can't be asked: what it said earlier still helps, and says that it is older. */
    static RegisterView unavailable(Collection<Fact> stored) {
        return new RegisterView(bySource(stored), FieldState.CACHED, FieldState.UNAVAILABLE);
    }

    static RegisterView nobody() {
        return fresh(List.of());
    }

    private static Map<FactSource, Fact> bySource(Collection<Fact> facts) {
        return facts.stream().collect(Collectors.toMap(Fact::source, Function.identity(), (newer, older) -> newer));
    }
}
