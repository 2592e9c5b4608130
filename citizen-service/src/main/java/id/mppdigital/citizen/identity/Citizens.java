package id.mppdigital.citizen.identity;

import id.mppdigital.citizen.keys.CitizenKeys;
import id.mppdigital.citizen.keys.CopyPart;
import id.mppdigital.citizen.keys.CopyPart.Item;
import id.mppdigital.citizen.keys.PersonalData;
import id.mppdigital.citizen.protection.BlindIndex;
import id.mppdigital.platform.problem.Wording;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * All citizens, one row per account. Accounts with one NIK are one person and are joined by the blind index: so a fact
 * that was learnt for an account before its first sign-in needs no merging later.
 */
@Repository
public class Citizens implements PersonalData {
    private final JdbcClient jdbc;
    private final CitizenKeys keys;
    private final BlindIndex index;
    private final ContactRows rows;

    Citizens(JdbcClient jdbc, CitizenKeys keys, BlindIndex index, ContactRows rows) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.keys = keys;
        this.index = index;
    }

    /** Every account of the person behind this one; only itself when it never signed in here. */
    public List<String> accountsOf(String account) {
        var all = jdbc.sql("""
                select other.id from citizen me join citizen other using (nik_index) where me.id = :id order by other.id
                """).param("id", account).query(String.class).list();
        return all.isEmpty() ? List.of(account) : all;
    }

    /** Every account with this NIK; none when nobody with it signed in here. */
    public List<String> accountsWith(Nik nik) {
        return jdbc.sql("select id from citizen where nik_index = :index order by id")
                .param("index", indexOf(nik))
                .query(String.class)
                .list();
    }

    /** By which a person is found who may have no account yet. */
    public byte[] indexOf(Nik nik) {
        return index.of("nik", nik.digits());
    }

    /** Until the transaction ends, nobody else makes an account for a child with this NIK. */
    void lock(Nik nik) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(encode(:index, 'hex'), 52))")
                .param("index", indexOf(nik))
                .query((row, n) -> true)
                .single();
    }

    /** Empty also when the citizen's key is destroyed. */
    public Optional<Citizen> find(String id) {
        return jdbc.sql("""
                select c.*, array(select o.id from citizen o where o.nik_index = c.nik_index order by o.id) as accounts
                from citizen c where c.id = :id
                """)
                .param("id", id)
                .query(ContactRows.Row.class)
                .optional()
                .flatMap(rows::citizen);
    }

    /** The version of each account's contact; zero for one that has none, such as before its first sign-in. */
    Map<String, Long> versionsOf(Collection<String> accounts) {
        var versions = new TreeMap<String, Long>();
        accounts.forEach(account -> versions.put(account, 0L));
        jdbc.sql("select id, version from citizen where id in (:accounts)")
                .param("accounts", accounts)
                .query((ResultSet row) -> {
                    versions.put(row.getString("id"), row.getLong("version"));
                });
        return versions;
    }

    /**
     * False when another call made the account first. Versions begin with the time and then count on: an account that
     * comes back after its erasure is newer than all that was published of it before.
     */
    boolean add(String id, Nik nik, Contact contact, Instant at) {
        var key = keys.of(id);
        return jdbc.sql("""
                insert into citizen (id, nik_index, nik, name, email, phone, locale, version, created_at, contact_since)
                values (:id, :nikIndex, :nik, :name, :email, :phone, :locale, :version, :at, :at)
                on conflict (id) do nothing
                """)
                        .paramSource(ContactRows.locked(key, id, contact))
                        .param("id", id)
                        .param("nikIndex", indexOf(nik))
                        .param("nik", key.lock(ContactRows.place("nik", id), nik.digits()))
                        .param("version", at.toEpochMilli())
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
                        .paramSource(ContactRows.locked(keys.of(changed.id()), changed.id(), changed.contact()))
                        .paramSource(changed)
                        .update()
                == 1;
    }

    @Override
    public CopyPart copy(Collection<String> accounts) {
        var title = new Wording("Siapa Anda", "Who you are");
        var known = accounts.stream().map(this::find).flatMap(Optional::stream).toList();
        return CopyPart.of("identity", title, known, Citizens::told);
    }

    private static List<Item> told(Citizen citizen) {
        var contact = citizen.contact();
        return List.of(
                Item.of("account", "Akun", "Account", citizen.id()),
                Item.of("nik", "NIK", "NIK", citizen.nik().digits()),
                Item.of("name", "Nama", "Name", contact.name()),
                Item.of("email", "Surel", "E-mail", contact.email()),
                Item.of("phone", "Telepon", "Phone", contact.phone()),
                Item.of("locale", "Bahasa", "Language", contact.locale()),
                Item.of("contactSince", "Kontak berlaku sejak", "Contact since", citizen.contactSince()));
    }

    /** The blind index goes with the row. */
    @Override
    public void erase(Collection<String> accounts) {
        jdbc.sql("delete from citizen where id in (:accounts)")
                .param("accounts", accounts)
                .update();
    }
}
