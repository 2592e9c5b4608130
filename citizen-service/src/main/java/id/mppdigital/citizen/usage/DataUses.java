package id.mppdigital.citizen.usage;

import id.mppdigital.platform.events.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The ledger of all uses of citizens' data; it can only be added to. */
@Repository
public class DataUses {
    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private final JdbcClient jdbc;
    private final Clock clock;

    DataUses(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void record(
            String account,
            DataUse.Action action,
            Purpose purpose,
            String recipient,
            Collection<String> sources,
            DataUse.Context context) {
        add(
                account,
                new DataUse(
                        Ids.next(),
                        clock.instant(),
                        action,
                        purpose,
                        DataUse.PUBLIC_SERVICE,
                        recipient,
                        DataUse.sorted(sources),
                        context.service(),
                        context.mall(),
                        context.applicationId(),
                        null,
                        null));
    }

    void add(String account, DataUse use) {
        jdbc.sql("""
                insert into data_use (id, account, at, action, purpose, legal_basis, recipient, sources, service, mall,
                                      application_id, reader_role, reader, until)
                values (:id, :account, :at, :action, :purpose, :legalBasis, :recipient, :sources, :service, :mall,
                        :applicationId, :readerRole, :reader, :until)
                """)
                .paramSource(use)
                .param("account", account)
                .param("readerRole", use.reader() == null ? null : use.reader().role())
                .param("reader", use.reader() == null ? null : use.reader().id())
                .update();
    }

    /**
     * Newest first; ids are UUIDv7, so their order is the order of time. Each account gives a page from its own index, however
     * long its ledger is.
     */
    List<DataUse> of(Collection<String> accounts, @Nullable UUID before, int limit) {
        return jdbc.sql("""
                select page.* from unnest(cast(:accounts as text[])) as mine (account) cross join lateral (
                  select * from data_use where account = mine.account and id < :before order by id desc limit :limit) as page
                order by id desc limit :limit
                """)
                .param("accounts", accounts.toArray(String[]::new))
                .param("before", before == null ? AFTER_ALL : before)
                .param("limit", limit)
                .query((row, n) -> dataUse(row))
                .list();
    }

    private static DataUse dataUse(ResultSet row) throws SQLException {
        return new DataUse(
                row.getObject("id", UUID.class),
                row.getTimestamp("at").toInstant(),
                DataUse.Action.valueOf(row.getString("action")),
                Purpose.valueOf(row.getString("purpose")),
                row.getString("legal_basis"),
                row.getString("recipient"),
                List.of((String[]) row.getArray("sources").getArray()),
                row.getString("service"),
                row.getString("mall"),
                row.getObject("application_id", UUID.class),
                reader(row.getString("reader_role"), row.getString("reader")),
                Optional.ofNullable(row.getTimestamp("until"))
                        .map(Timestamp::toInstant)
                        .orElse(null));
    }

    private static DataUse.@Nullable Reader reader(@Nullable String role, @Nullable String id) {
        return role == null || id == null ? null : new DataUse.Reader(DataUse.Reader.Role.valueOf(role), id);
    }
}
