package id.mppdigital.samples.agency;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** A status that an application is to move to, as the gateway wants it said. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Transition(
        Status to,
        @Nullable String reasonCode,
        @Nullable Text reason,
        @Nullable String legalBasis,
        @Nullable String appealRoute) {

    static Transition to(Status status) {
        return new Transition(status, null, null, null, null);
    }
}
