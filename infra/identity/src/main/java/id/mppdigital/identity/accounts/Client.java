package id.mppdigital.identity.accounts;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A program that asks for tokens. With redirects it signs people in with a code and PKCE, as a public client or, with a
 * secret, as a confidential one. Without redirects it acts for itself with client credentials.
 *
 * @param redirects where it may receive a code; a loopback IP address counts for any port (RFC 8252)
 */
public record Client(
        String id,
        @Nullable String secret,
        @DefaultValue @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> roles,
        @Nullable String agency,
        @DefaultValue @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> malls,
        @DefaultValue @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> redirects) {
    public Client {
        id = requireNonNullElse(id, "");
    }

    /** The origins of pages that may live at its redirects. */
    public Stream<String> origins() {
        return redirects.stream().flatMap(redirect -> Redirect.origin(redirect).stream());
    }

    public boolean signsPeopleIn() {
        return secret == null || !redirects.isEmpty();
    }

    public Map<String, Object> claims() {
        var claims = new HashMap<String, Object>(Map.of("roles", roles));
        if (agency != null) {
            claims.put("agency", agency);
        }
        if (!malls.isEmpty()) {
            claims.put("malls", malls);
        }
        return claims;
    }

    /** What keeps it from being registered, in words for whoever registers it. */
    List<String> faults() {
        var faults = new ArrayList<String>();
        Code.fault("client", id).ifPresent(faults::add);
        malls.stream().flatMap(mall -> Code.mallFault(mall).stream()).forEach(faults::add);
        if (signsPeopleIn()) {
            redirects.stream()
                    .flatMap(redirect -> Redirect.fault(redirect).stream())
                    .forEach(faults::add);
            if (redirects.isEmpty()) {
                faults.add("A front-end needs at least one address that receives the code.");
            }
        } else if (roles.contains("agency-client")) {
            Code.fault("agency", agency).ifPresent(faults::add);
            if (malls.isEmpty()) {
                faults.add("An agency's client needs the code of at least one mall, such as 63.71.");
            }
        }
        return faults;
    }
}
