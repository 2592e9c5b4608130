package id.mppdigital.citizen.keys;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All accounts' keys, wrapped. */
@Repository
class DataKeys {
    private static final RowMapper<DataKey> KEY = (row, _) -> new DataKey(
            row.getObject("id", UUID.class),
            row.getString("account"),
            new KeyManagement.Wrapped(row.getString("kek"), row.getBytes("wrapped")));

    private final JdbcClient jdbc;

    DataKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<DataKey> find(UUID id) {
        return jdbc.sql("select id, account, kek, wrapped from data_key where id = :id")
                .param("id", id)
                .query(KEY)
                .optional();
    }

    Optional<DataKey> current(String account) {
        return jdbc.sql("select id, account, kek, wrapped from data_key where account = :account")
                .param("account", account)
                .query(KEY)
                .optional();
    }

    /** Nobody destroys it until the transaction ends. Re-wrapping does not wait. */
    Optional<DataKey> hold(String account) {
        return jdbc.sql("select id, account, kek, wrapped from data_key where account = :account for key share")
                .param("account", account)
                .query(KEY)
                .optional();
    }

    /** The same for several, in the order of the accounts. */
    void hold(Collection<String> accounts) {
        jdbc.sql("select account from data_key where account = any(:accounts) order by account for key share")
                .param("accounts", accounts.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    /** Waits for all who hold one of them; whoever wants one afterwards waits until the transaction ends. */
    List<UUID> lock(Collection<String> accounts) {
        return jdbc.sql("select id from data_key where account in (:accounts) order by account for update")
                .param("accounts", accounts)
                .query(UUID.class)
                .list();
    }

    /** Does nothing when another transaction made the account's key first, and waits for that one. */
    void add(DataKey key) {
        jdbc.sql("""
                insert into data_key (id, account, kek, wrapped) values (:id, :account, :kek, :wrapped)
                on conflict (account) do nothing
                """)
                .param("id", key.id())
                .param("account", key.account())
                .param("kek", key.wrapped().by())
                .param("wrapped", key.wrapped().bytes())
                .update();
    }

    /** Waits for all who hold them. */
    List<UUID> remove(Collection<String> accounts) {
        return jdbc.sql("delete from data_key where account in (:accounts) returning id")
                .param("accounts", accounts)
                .query(UUID.class)
                .list();
    }

    /** The next that are wrapped by one of these, in their order, and that nobody else re-wraps at this moment. */
    List<DataKey> wrappedBy(Collection<String> keks, UUID after, int limit) {
        return jdbc.sql("""
                select id, account, kek, wrapped from data_key where kek = any (:keks) and id > :after
                order by id limit :limit for no key update skip locked
                """)
                .param("keks", keks.toArray(String[]::new))
                .param("after", after)
                .param("limit", limit)
                .query(KEY)
                .list();
    }

    void rewrap(UUID id, KeyManagement.Wrapped wrapped) {
        jdbc.sql("update data_key set kek = :kek, wrapped = :wrapped where id = :id")
                .param("id", id)
                .param("kek", wrapped.by())
                .param("wrapped", wrapped.bytes())
                .update();
    }

    /** Until the transaction ends, tables that are append-only let rows go. */
    void allowErasing() {
        jdbc.sql("select set_config('mpp.erasing', 'on', true)")
                .query(String.class)
                .single();
    }
}
