package id.mppdigital.citizen.identity;

import id.mppdigital.citizen.protection.AtRest;
import id.mppdigital.citizen.protection.BlindIndex;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * All citizens, one row per account. Accounts with one NIK are one person and are joined by the blind index: so a fact
 * that was learnt for an account before its first sign-in needs no merging later.
 */
@Repository
public class Citizens {
    private final JdbcClient jdbc;
    private final AtRest atRest;
    private final BlindIndex index;

    Citizens(JdbcClient jdbc, AtRest atRest, BlindIndex index) {
        this.jdbc = jdbc;
        this.atRest = atRest;
        this.index = index;
    }

    /** Every account of the person behind this one; only itself when it never signed in here. */
    public List<String> accountsOf(String account) {
        var all = jdbc.sql("""
                select other.id from citizen me join citizen other using (nik_index) where me.id = :id order by other.id
                """).param("id", account).query(String.class).list();
        return all.isEmpty() ? List.of(account) : all;
    }

    public Optional<Citizen> find(String id) {
        return jdbc.sql("""
                select c.*, array(select o.id from citizen o where o.nik_index = c.nik_index order by o.id) as accounts
                from citizen c where c.id = :id
                """).param("id", id).query(Row.class).optional().map(this::citizen);
    }

    /** False when another call made the account first. */
    boolean add(String id, Nik nik, Contact contact, Instant at) {
        return jdbc.sql("""
                insert into citizen (id, nik_index, nik, name, email, phone, locale, version, created_at, contact_since)
                values (:id, :nikIndex, :nik, :name, :email, :phone, :locale, 1, :at, :at)
                on conflict (id) do nothing
                """)
                        .paramSource(locked(id, contact))
                        .param("id", id)
                        .param("nikIndex", index.of("nik", nik.digits()))
                        .param("nik", atRest.lock(place("nik", id), nik.digits()))
                        .param("at", at)
                        .update()
                == 1;
    }

    /** False when the contact changed meanwhile; nothing is stored then. */
    boolean update(Citizen changed) {
        return jdbc.sql("""
                update citizen set name = :name, email = :email, phone = :phone, locale = :locale, version = :version,
                    contact_since = :contactSince
                where id = :id and version = :version - 1
                """)
                        .paramSource(locked(changed.id(), changed.contact()))
                        .paramSource(changed)
                        .update()
                == 1;
    }

    /** As it is stored: what tells of the person is encrypted, each column by itself. */
    private record Row(
            String id, byte[] nik, Locked contact, long version, Instant contactSince, List<String> accounts) {}

    private record Locked(byte @Nullable [] name, byte @Nullable [] email, byte @Nullable [] phone, String locale) {}

    private Locked locked(String id, Contact contact) {
        return new Locked(
                locked("name", id, contact.name()),
                locked("email", id, contact.email()),
                locked("phone", id, contact.phone()),
                contact.locale());
    }

    private Citizen citizen(Row row) {
        var id = row.id();
        var contact = new Contact(
                opened("name", id, row.contact().name()),
                opened("email", id, row.contact().email()),
                opened("phone", id, row.contact().phone()),
                row.contact().locale());
        var nik = new Nik(atRest.openText(place("nik", id), row.nik()));
        return new Citizen(id, nik, contact, row.version(), row.contactSince(), row.accounts());
    }

    private byte @Nullable [] locked(String column, String id, @Nullable String value) {
        return value == null ? null : atRest.lock(place(column, id), value);
    }

    private @Nullable String opened(String column, String id, byte @Nullable [] value) {
        return value == null ? null : atRest.openText(place(column, id), value);
    }

    private static String place(String column, String id) {
        return "citizen." + column + "/" + id;
    }
}
