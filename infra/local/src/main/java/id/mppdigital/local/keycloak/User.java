package id.mppdigital.local.keycloak;

import id.mppdigital.local.accounts.Person;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Somebody as the Admin API takes them. */
record User(
        String username,
        boolean enabled,
        String firstName,
        @Nullable String email,
        Map<String, List<String>> attributes,
        List<String> groups,
        List<Password> credentials) {
    /** The groups that give a role of another name. */
    private static final Map<String, String> GROUPS = Map.of("agency-officer", "officers");

    record Password(String type, String value, boolean temporary) {}

    static User of(Person person) {
        var attributes = new HashMap<String, List<String>>();
        put(attributes, "nik", person.nik());
        put(attributes, "phoneNumber", person.phoneNumber());
        put(attributes, "agency", person.agency());
        if (!person.malls().isEmpty()) {
            attributes.put("malls", person.malls());
        }
        return new User(
                person.username(),
                true,
                person.name(),
                person.email(),
                attributes,
                person.roles().stream().map(User::group).toList(),
                List.of(new Password("password", person.password(), false)));
    }

    private static void put(Map<String, List<String>> attributes, String name, @Nullable String value) {
        if (value != null) {
            attributes.put(name, List.of(value));
        }
    }

    private static String group(String role) {
        return "/" + GROUPS.getOrDefault(role, role + "s");
    }
}
