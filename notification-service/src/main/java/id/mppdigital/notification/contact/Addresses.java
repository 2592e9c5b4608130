package id.mppdigital.notification.contact;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/** A citizen's addresses in clear: never stored, never logged, not even by accident. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Addresses(@Nullable String email, @Nullable String phone) {
    @Override
    public String toString() {
        return "Addresses[sealed]";
    }
}
