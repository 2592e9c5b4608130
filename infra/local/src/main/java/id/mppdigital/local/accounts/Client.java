package id.mppdigital.local.accounts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A program that asks for tokens: an agency's back-end, or a front-end that signs people in. All but public front-ends
 * have a secret.
 *
 * @param redirects where a front-end receives its codes
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Client(
        String id,
        @Nullable String secret,
        List<String> roles,
        @Nullable String agency,
        List<String> malls,
        List<String> redirects) {
    public boolean isFrontEnd() {
        return !redirects.isEmpty();
    }

    static Client agency(String code, String secret, String agency, List<String> malls) {
        return new Client(code, secret, List.of("agency-client"), agency, malls, List.of());
    }

    static Client frontEnd(String code, List<String> redirects) {
        return new Client(code, null, List.of(), null, List.of(), redirects);
    }
}
