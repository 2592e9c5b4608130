package id.mppdigital.citizen.identity;

import id.mppdigital.citizen.keys.CitizenKey;
import id.mppdigital.citizen.keys.CitizenKeys;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Citizens as rows: what tells of the person is encrypted, each column by itself. */
@Component
class ContactRows {
    private final CitizenKeys keys;

    ContactRows(CitizenKeys keys) {
        this.keys = keys;
    }

    record Row(String id, byte[] nik, Locked contact, long version, Instant contactSince, List<String> accounts) {}

    record Locked(byte @Nullable [] name, byte @Nullable [] email, byte @Nullable [] phone, String locale) {}

    static Locked locked(CitizenKey key, String id, Contact contact) {
        return new Locked(
                locked(key, "name", id, contact.name()),
                locked(key, "email", id, contact.email()),
                locked(key, "phone", id, contact.phone()),
                contact.locale());
    }

    /** Empty when its key is destroyed. */
    Optional<Citizen> citizen(Row row) {
        var id = row.id();
        return keys.open(id, place("nik", id), row.nik()).map(nik -> {
            var contact = new Contact(
                    opened("name", id, row.contact().name()),
                    opened("email", id, row.contact().email()),
                    opened("phone", id, row.contact().phone()),
                    row.contact().locale());
            return new Citizen(id, new Nik(nik), contact, row.version(), row.contactSince(), row.accounts());
        });
    }

    private static byte @Nullable [] locked(CitizenKey key, String column, String id, @Nullable String value) {
        return value == null ? null : key.lock(place(column, id), value);
    }

    private @Nullable String opened(String column, String id, byte @Nullable [] value) {
        return value == null ? null : keys.open(id, place(column, id), value).orElse(null);
    }

    /** To which a value is bound; a copy in another row does not open. */
    static String place(String column, String id) {
        return "citizen." + column + "/" + id;
    }
}
