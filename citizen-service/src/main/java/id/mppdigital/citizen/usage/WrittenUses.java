package id.mppdigital.citizen.usage;

import java.sql.ResultSet;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What stands in the ledger of all uses of citizens' data. */
@Repository
public class WrittenUses {
    /** The columns of a {@link DataUse}, of the table under the name {@code page}. */
    public static final String COLUMNS = """
            page.id, at, action, purpose, legal_basis, recipient, sources, service, mall, application_id, until,
            laws, consents,
            case when reader_role is not null then jsonb_build_object('role', reader_role, 'id', reader) end as reader
            """;

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private final JdbcClient jdbc;

    WrittenUses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Entries without a line, oldest first. */
    List<Entry> unchained(UUID after, int limit) {
        return jdbc.sql("""
                select page.account, %s from data_use as page
                where page.id > :after and not exists (select from ledger_line where use = page.id)
                order by page.id limit :limit
                """.formatted(COLUMNS))
                .param("after", after)
                .param("limit", limit)
                .query(Entry.class)
                .list();
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
                """.formatted(COLUMNS))
                .param("accounts", accounts.toArray(String[]::new))
                .param("before", before == null ? AFTER_ALL : before)
                .param("limit", limit)
                .query(DataUse.class)
                .list();
    }

    /** Which applications' agencies were given any of these facts, and which of them. */
    public Map<UUID, Set<String>> givenTo(Collection<String> accounts, Collection<String> facts) {
        var given = new TreeMap<UUID, Set<String>>();
        jdbc.sql("""
                select application_id, fact from data_use cross join unnest(sources) as fact
                where account in (:accounts) and action = 'SHARED_WITH_AGENCY' and application_id is not null
                    and fact in (:facts)
                """).param("accounts", accounts).param("facts", facts).query((ResultSet row) -> {
            given.computeIfAbsent(row.getObject("application_id", UUID.class), _ -> new TreeSet<>())
                    .add(row.getString("fact"));
        });
        return given;
    }

    /** How often this was done for an account since then. */
    public int count(String account, DataUse.Action action, Purpose purpose, Instant since) {
        return jdbc.sql("""
                select count(*) from data_use
                where account = :account and action = :action and purpose = :purpose and at > :since
                """)
                .param("account", account)
                .param("action", action.name())
                .param("purpose", purpose.name())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** Whether exactly this was done for an account since then. */
    public boolean has(String account, DataUse.Action action, List<String> sources, Instant since) {
        return jdbc.sql("""
                select exists (select from data_use
                    where account = :account and action = :action and at > :since
                    and cast(sources as text[]) = cast(:sources as text[]))
                """)
                .param("account", account)
                .param("action", action.name())
                .param("sources", DataUse.sorted(sources).toArray(String[]::new))
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    /** Those of any citizens, newest first. */
    List<DataUse> find(Collection<UUID> ids) {
        return jdbc.sql("select %s from data_use as page where page.id = any(:ids) order by page.id desc"
                        .formatted(COLUMNS))
                .param("ids", ids.toArray(UUID[]::new))
                .query(DataUse.class)
                .list();
    }
}
