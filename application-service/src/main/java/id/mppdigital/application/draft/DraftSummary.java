package id.mppdigital.application.draft;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.mppdigital.application.catalog.BilingualText;
import org.jspecify.annotations.Nullable;

/**
 * A draft in a list, without its content.
 *
 * @param name of the service
 * @param step where the citizen was, as a code of the front-end
 */
record DraftSummary(
        String mall,
        String service,
        BilingualText name,
        int version,
        @Nullable String step,
        @JsonUnwrapped Draft.Saved saved) {}
