package id.mppdigital.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A program that asks for tokens. Without a secret it is public and signs people in with a code and PKCE; with one it
 * acts for itself with client credentials.
 */
record Client(
        String id,
        @Nullable String secret,
        @DefaultValue List<String> roles,
        @Nullable String agency,
        @DefaultValue List<String> malls) {

    Map<String, Object> claims() {
        var claims = new HashMap<String, Object>(Map.of("roles", roles));
        if (agency != null) {
            claims.put("agency", agency);
        }
        if (!malls.isEmpty()) {
            claims.put("malls", malls);
        }
        return claims;
    }
}
