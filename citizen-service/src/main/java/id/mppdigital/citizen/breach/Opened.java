package id.mppdigital.citizen.breach;

import id.mppdigital.platform.problem.Wording;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A breach as a data officer sends it.
 *
 * @param knownAt when it became known; it has to be told within 3 × 24 hours from then
 * @param from when it began
 * @param until when it ended
 * @param readers who got the data: registers, front-ends, agencies, or an officer's account; empty for all
 * @param services for which the data were used; empty for all
 * @param sources the facts, such as {@code dukcapil.person/name}; empty for all
 * @param happened what happened and how, for those touched; about no person
 * @param done what is done about it
 */
record Opened(
        @NotNull Instant knownAt,
        @NotNull Instant from,
        @NotNull Instant until,
        @Nullable @Size(max = 50) List<@NotBlank String> readers,
        @Nullable @Size(max = 50) List<@NotBlank String> services,
        @Nullable @Size(max = 50) List<@NotBlank String> sources,
        @NotNull @Valid Said happened,
        @NotNull @Valid Said done) {
    Breach.Scope scope() {
        return new Breach.Scope(from, until, of(readers), of(services), of(sources));
    }

    Breach.Words words() {
        return new Breach.Words(happened.wording(), done.wording());
    }

    private static List<String> of(@Nullable List<String> some) {
        return some == null ? List.of() : List.copyOf(some);
    }

    record Said(
            @NotBlank @Size(max = 1000) String id,
            @NotBlank @Size(max = 1000) String en) {
        Wording wording() {
            return new Wording(id.strip(), en.strip());
        }
    }
}
