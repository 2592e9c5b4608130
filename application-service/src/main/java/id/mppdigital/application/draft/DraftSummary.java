package id.mppdigital.application.draft;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.mppdigital.application.catalog.BilingualText;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A draft in a list, without its content.
 *
 * @param name of the service
 * @param onBehalfOf the representation by which it is for somebody else; absent for oneself
 * @param step where the citizen was, as a code of the front-end
 */
record DraftSummary(
        String mall,
        String service,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable UUID onBehalfOf,

        BilingualText name,
        int version,
        @Nullable String step,
        @JsonUnwrapped Draft.Saved saved) {}
