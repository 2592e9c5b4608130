package id.mppdigital.identity.accounts;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Somebody who signs in, and what an access token says about them; the user name is the token's subject.
 *
 * @param nik 16 digits, citizens only; a string, because some exceed 2^53
 * @param agency the agency an officer works for
 * @param malls Kemendagri codes of the malls an officer or a mall admin works in
 */
public record Person(
        String username,
        String password,
        String name,
        @Nullable String email,
        @Nullable String phoneNumber,
        @Nullable String nik,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> roles,
        @Nullable String agency,
        @DefaultValue @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> malls) {
    private static final Set<String> ROLES =
            Set.of("citizen", "agency-officer", "mall-admin", "platform-admin", "auditor", "data-officer");

    public Person {
        username = requireNonNullElse(username, "");
        password = requireNonNullElse(password, "");
        name = requireNonNullElse(name, "");
    }

    public Map<String, Object> claims() {
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
    public Map<String, Object> profile() {
        return email == null ? Map.of("name", name) : Map.of("name", name, "email", email);
    }

    /** What keeps them from being registered, in words for whoever registers them. */
    List<String> faults() {
        var faults = new ArrayList<String>();
        Code.userNameFault(username).ifPresent(faults::add);
        if (name.codePoints().noneMatch(Character::isLetter)) {
            faults.add("A person needs a name.");
        }
        if (password.isBlank()) {
            faults.add("A person needs a password.");
        }
        if (email != null && !email.matches("[^@\\s]+@[^@\\s]+")) {
            faults.add("This is not an e-mail address: " + email);
        }
        malls.stream().flatMap(mall -> Code.mallFault(mall).stream()).forEach(faults::add);
        roleFaults(faults);
        return faults;
    }

    private void roleFaults(List<String> faults) {
        if (roles.isEmpty() || !ROLES.containsAll(roles)) {
            faults.add("A person needs a role; there are "
                    + String.join(", ", ROLES.stream().sorted().toList()) + ".");
        }
        if (roles.contains("citizen") || nik != null) {
            nikFault(faults);
        }
        if (roles.contains("agency-officer")) {
            Code.fault("agency", agency).ifPresent(faults::add);
        }
        if ((roles.contains("agency-officer") || roles.contains("mall-admin")) && malls.isEmpty()) {
            faults.add("An officer or a mall's admin needs the code of at least one mall, such as 63.71.");
        }
    }

    private void nikFault(List<String> faults) {
        if (nik == null || !nik.matches("[0-9]{16}")) {
            faults.add("A citizen needs a NIK of 16 digits; this has "
                    + (nik == null
                            ? "none."
                            : nik.length() + " letters, of which "
                                    + nik.chars()
                                            .filter(letter -> letter >= '0' && letter <= '9')
                                            .count() + " are digits."));
        }
    }
}
