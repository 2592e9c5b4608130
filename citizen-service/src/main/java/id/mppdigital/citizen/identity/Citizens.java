package id.mppdigital.citizen.identity;

import id.mppdigital.citizen.protection.AtRest;
import id.mppdigital.citizen.protection.BlindIndex;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
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
        List<String> all =
                jdbc.sql("""
                select other.id from citizen me join citizen other using (nik_index) where me.id = :id order by other.id
                """).param("id", account).query(String.class).list();
        return all.isEmpty() ? List.of(account) : all;
    }

    Optional<Citizen> find(String id) {
        return jdbc.sql("""
                select c.*, array(select o.id from citizen o where o.nik_index = c.nik_index order by o.id) as accounts
                from citizen c where c.id = :id
                """).param("id", id).query((row, n) -> citizen(row)).optional();
    }

    /** False when another call made the account first. */
    boolean add(String id, Nik nik, Contact contact, Instant at) {
        return jdbc.sql("""
                insert into citizen (id, nik_index, nik, name, email, phone, locale, version, created_at, contact_since)
                values (:id, :nikIndex, :nik, :name, :email, :phone, :locale, 1, :at, :at)
                on conflict (id) do nothing
                """)
                        .param("id", id)
                        .param("nikIndex", index.of("nik", nik.digits()))
                        .param("nik", atRest.lock(place("nik", id), nik.digits()))
                        .param("name", locked("name", id, contact.name()))
                        .param("email", locked("email", id, contact.email()))
                        .param("phone", locked("phone", id, contact.phone()))
                        .param("locale", contact.locale())
                        .param("at", at)
                        .update()
                == 1;
    }

    /** False when the contact changed meanwhile; nothing is stored then. */
    boolean update(Citizen changed) {
        return jdbc.sql("""
                update citizen
                set name = :name, email = :email, phone = :phone, locale = :locale, version = :version, contact_since = :at
                where id = :id and version = :version - 1
                """)
                        .param("id", changed.id())
                        .param(
                                "name",
                                locked("name", changed.id(), changed.contact().name()))
                        .param(
                                "email",
                                locked("email", changed.id(), changed.contact().email()))
                        .param(
                                "phone",
                                locked("phone", changed.id(), changed.contact().phone()))
                        .param("locale", changed.contact().locale())
                        .param("version", changed.version())
                        .param("at", changed.contactSince())
                        .update()
                == 1;
    }

    private Citizen citizen(ResultSet row) throws SQLException {
        String id = row.getString("id");
        Contact contact = new Contact(
                opened("name", id, row.getBytes("name")),
                opened("email", id, row.getBytes("email")),
                opened("phone", id, row.getBytes("phone")),
                row.getString("locale"));
        return new Citizen(
                id,
                new Nik(atRest.openText(place("nik", id), row.getBytes("nik"))),
                contact,
                row.getLong("version"),
                row.getTimestamp("contact_since").toInstant(),
                texts(row.getArray("accounts")));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
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
