package id.mppdigital.application.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A supporting document that a service asks for, and what a file must look like to satisfy it.
 *
 * @param specific present where it holds specific data, as a health letter does
 */
public record DocumentRequirement(
        String code,
        BilingualText name,
        boolean required,
        List<String> mediaTypes,
        long maxBytes,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Specific specific) {
    /** @param law by which the service may process specific data (UU 27/2022 art. 4 (2)) */
    public record Specific(String law) {}

    public DocumentRequirement(
            String code, BilingualText name, boolean required, List<String> mediaTypes, long maxBytes) {
        this(code, name, required, mediaTypes, maxBytes, null);
    }
}
