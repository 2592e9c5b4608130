package id.mppdigital.citizen.identity;

import id.mppdigital.citizen.keys.CitizenKeys;
import id.mppdigital.citizen.keys.OldValues;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Contacts that were stored before each citizen had a key. */
@Repository
class OldContacts implements OldValues {
    private final JdbcClient jdbc;
    private final Citizens citizens;
    private final CitizenKeys keys;

    OldContacts(JdbcClient jdbc, Citizens citizens, CitizenKeys keys) {
        this.jdbc = jdbc;
        this.citizens = citizens;
        this.keys = keys;
    }

    @Override
    public List<String> accountsAfter(String account, int limit) {
        return jdbc.sql("""
                select id from citizen where substring(nik from 1 for 1) = '\\x01'::bytea and id > :account
                order by id limit :limit
                """)
                .param("account", account)
                .param("limit", limit)
                .query(String.class)
                .list();
    }

    /** Only as long as the contact stays as it was read: a later one is locked with the citizen's key already. */
    @Override
    public void relock(String id) {
        citizens.find(id).ifPresent(citizen -> {
            var key = keys.of(id);
            jdbc.sql("""
                    update citizen set nik = :nik, name = :name, email = :email, phone = :phone
                    where id = :id and version = :version
                    """)
                    .paramSource(ContactRows.locked(key, id, citizen.contact()))
                    .param("id", id)
                    .param("version", citizen.version())
                    .param(
                            "nik",
                            key.lock(ContactRows.place("nik", id), citizen.nik().digits()))
                    .update();
        });
    }
}
