package id.mppdigital.citizen.usage;

import id.mppdigital.platform.events.Ids;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The ledger of all uses of citizens' data; it can only be added to. */
@Repository
public class DataUses {
    private static final UUID AFTER_ALL = new UUID(-1, -1);
    private static final String ENTRY = """
            page.id, at, action, purpose, legal_basis, recipient, sources, service, mall, application_id, until,
            case when reader_role is not null then jsonb_build_object('role', reader_role, 'id', reader) end as reader
            """;

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
            DataUse.Recipient recipient,
            Collection<String> sources,
            DataUse.Context context) {
        add(
                account,
                new DataUse(
                        Ids.next(),
                        clock.instant(),
                        action,
                        purpose,
                        recipient.legalBasis(),
                        recipient.code(),
                        DataUse.sorted(sources),
                        context.service(),
                        context.mall(),
                        context.applicationId(),
                        null,
                        null));
    }

    void add(String account, DataUse use) {
        var reader = use.reader();
        jdbc.sql("""
                insert into data_use (id, account, at, action, purpose, legal_basis, recipient, sources, service, mall,
                                      application_id, reader_role, reader, until)
                values (:id, :account, :at, :action, :purpose, :legalBasis, :recipient, :sources, :service, :mall,
                        :applicationId, :readerRole, :reader, :until)
                """)
                .paramSource(use)
                .param("account", account)
                .param("readerRole", reader == null ? null : reader.role())
                .param("reader", reader == null ? null : reader.id())
                .update();
    }

    /**
     * Newest first; ids are UUIDv7, so their order is the order of time. Each account gives a page from its own index,
     * however long its ledger is.
     */
    List<DataUse> of(Collection<String> accounts, @Nullable UUID before, int limit) {
        return jdbc.sql("""
                select %s from unnest(cast(:accounts as text[])) as mine (account) cross join lateral (
                  select * from data_use
                  where account = mine.account and id < :before order by id desc limit :limit) as page
                order by page.id desc limit :limit
                """.formatted(ENTRY))
                .param("accounts", accounts.toArray(String[]::new))
                .param("before", before == null ? AFTER_ALL : before)
                .param("limit", limit)
                .query(DataUse.class)
                .list();
    }

    /** Those of any citizens, newest first. */
    List<DataUse> find(Collection<UUID> ids) {
        return jdbc.sql("select %s from data_use as page where page.id = any(:ids) order by page.id desc"
                        .formatted(ENTRY))
                .param("ids", ids.toArray(UUID[]::new))
                .query(DataUse.class)
                .list();
    }
}
