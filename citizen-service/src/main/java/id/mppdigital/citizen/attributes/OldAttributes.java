package id.mppdigital.citizen.attributes;

import id.mppdigital.citizen.keys.CitizenKeys;
import id.mppdigital.citizen.keys.OldValues;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Facts that were stored before each citizen had a key. */
@Repository
class OldAttributes implements OldValues {
    private final JdbcClient jdbc;
    private final CitizenKeys keys;

    OldAttributes(JdbcClient jdbc, CitizenKeys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    private record Row(String account, FactSource source, Assurance assurance, byte[] value) {}

    @Override
    public List<String> accountsAfter(String account, int limit) {
        return jdbc.sql("""
                select distinct account from attribute
                where substring(value from 1 for 1) = '\\x01'::bytea and account > :account
                order by account limit :limit
                """)
                .param("account", account)
                .param("limit", limit)
                .query(String.class)
                .list();
    }

    /** What changed meanwhile is locked with the citizen's key already. */
    @Override
    public void relock(String account) {
        jdbc.sql("""
                select account, source, assurance, value from attribute
                where substring(value from 1 for 1) = '\\x01'::bytea and account = :account
                """).param("account", account).query(Row.class).list().forEach(this::relock);
    }

    private void relock(Row row) {
        var place = FactRows.place(row.account(), row.source());
        var key = keys.of(row.account());
        var value = keys.open(row.account(), place, row.value()).orElseThrow();
        jdbc.sql("""
                update attribute set value = :locked
                where account = :account and source = :source and assurance = :assurance and value = :value
                """)
                .param("locked", key.lock(place, value))
                .param("account", row.account())
                .param("source", row.source().key())
                .param("assurance", row.assurance().name())
                .param("value", row.value())
                .update();
    }
}
