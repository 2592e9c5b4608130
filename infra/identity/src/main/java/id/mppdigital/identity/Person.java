package id.mppdigital.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Somebody who signs in, and what an access token says about them; the user name is the token's subject.
 *
 * @param nik 16 digits, citizens only; a string, because some exceed 2^53
 * @param agency the agency an officer works for
 * @param malls Kemendagri codes of the malls an officer or a mall admin works in
 */
record Person(
        String username,
        String password,
        String name,
        @Nullable String email,
        @Nullable String phoneNumber,
        @Nullable String nik,
        List<String> roles,
        @Nullable String agency,
        @DefaultValue List<String> malls) {

    Map<String, Object> claims() {
        var claims = new HashMap<String, Object>(profile());
        claims.put("roles", roles);
        if (phoneNumber != null) {
            claims.put("phone_number", phoneNumber);
        }
        if (nik != null) {
            claims.put("nik", nik);
        }
        if (agency != null) {
            claims.put("agency", agency);
        }
        if (!malls.isEmpty()) {
            claims.put("malls", malls);
        }
        return claims;
    }

    /** What an ID token may hold: enough to greet somebody. */
    Map<String, Object> profile() {
        return email == null ? Map.of("name", name) : Map.of("name", name, "email", email);
    }
}
