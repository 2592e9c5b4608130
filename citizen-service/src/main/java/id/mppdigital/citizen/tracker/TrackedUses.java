package id.mppdigital.citizen.tracker;

import id.mppdigital.citizen.usage.DataUse;
import id.mppdigital.citizen.usage.WrittenUses;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Entries of the ledger by period and offset, as the data tracker asks for them. */
@Repository
class TrackedUses {
    private final JdbcClient jdbc;

    TrackedUses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Period(Instant from, Instant to) {}

    int count(Collection<String> accounts, Period period) {
        return jdbc.sql("""
                select count(*) from data_use where account = any(:accounts) and at >= :from and at <= :to
                """)
                .param("accounts", accounts.toArray(String[]::new))
                .paramSource(period)
                .query(Integer.class)
                .single();
    }

    List<DataUse> find(Collection<String> accounts, Period period, int offset, int limit) {
        return jdbc.sql("""
                select %s from data_use as page where account = any(:accounts) and at >= :from and at <= :to
                order by at desc, page.id desc offset :offset limit :limit
                """.formatted(WrittenUses.COLUMNS))
                .param("accounts", accounts.toArray(String[]::new))
                .paramSource(period)
                .param("offset", offset)
                .param("limit", limit)
                .query(DataUse.class)
                .list();
    }

    Optional<Instant> first() {
        return jdbc.sql("select at from data_use order by id limit 1")
                .query(Instant.class)
                .optional();
    }
}
