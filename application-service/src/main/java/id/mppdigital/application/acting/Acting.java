package id.mppdigital.application.acting;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import id.mppdigital.application.dossier.Representation;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A statement of citizen-service: who acts for whom, and in what.
 *
 * @param statement its own number
 * @param action for which it was signed
 * @param actions all that the power covers in this service; only {@code action} in a statement from before they were
 *     named
 * @param signedAt when it was signed, in seconds since 1970
 * @param until when the power ends by itself, in seconds since 1970
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Acting(
        @JsonProperty("jti") UUID statement,
        UUID representation,
        Representation.Kind kind,
        Action action,
        @Nullable Set<String> actions,
        Person principal,
        Person representative,
        @JsonProperty("iat") long signedAt,
        long until) {
    public Acting {
        requireNonNull(statement);
        requireNonNull(representation);
        requireNonNull(kind);
        requireNonNull(action);
        actions = actions == null ? Set.of(action.name()) : Set.copyOf(actions);
        requireNonNull(principal);
        requireNonNull(representative);
    }

    /** @param citizenId the account */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Person(String citizenId, String name) {
        public Person {
            requireNonNull(citizenId);
            requireNonNull(name);
        }

        @Override
        public String toString() {
            return citizenId;
        }
    }

    public boolean isBy(Acting other) {
        return representation.equals(other.representation) && principal.equals(other.principal);
    }

    /** All that the power covers in this service, as far as this version knows it. */
    Set<Action> covered() {
        var named = requireNonNull(actions);
        return Arrays.stream(Action.values())
                .filter(each -> named.contains(each.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** As the agency, the timeline and both of them see it. */
    public Representation named() {
        return new Representation(kind, principal.name(), representative.name());
    }
}
