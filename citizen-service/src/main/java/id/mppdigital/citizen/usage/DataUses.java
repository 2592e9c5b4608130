package id.mppdigital.citizen.usage;

import id.mppdigital.platform.events.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The ledger of all uses of citizens' data; it can only be added to. */
@Repository
public class DataUses {

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
        jdbc.sql("""
                insert into data_use
                    (id, account, at, action, purpose, legal_basis, recipient, sources, service, mall, application_id)
                values
                    (:id, :account, :at, :action, :purpose, :legalBasis, :recipient, :sources, :service, :mall, :application)
                """)
                .param("id", Ids.next())
                .param("account", account)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("action", action.name())
                .param("purpose", purpose.name())
                .param("legalBasis", DataUse.PUBLIC_SERVICE)
                .param("recipient", recipient)
                .param("sources", DataUse.sorted(sources).toArray(String[]::new))
                .param("service", context.service())
                .param("mall", context.mall())
                .param("application", context.applicationId())
                .update();
    }

    /** Newest first; ids are UUIDv7, so their order is the order of time. */
    List<DataUse> of(Collection<String> accounts, @Nullable UUID before, int limit) {
        return jdbc.sql("""
                select * from data_use
                where account in (:accounts) and (:before::uuid is null or id < :before::uuid)
                order by id desc limit :limit
                """)
                .param("accounts", accounts)
                .param("before", before)
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
                row.getObject("application_id", UUID.class));
    }
}
