package id.mppdigital.citizen.keyed;

import id.mppdigital.citizen.keys.CitizenKeys;
import id.mppdigital.citizen.protection.BlindIndex;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * How many things a person may ask a register about on one day in Jakarta. Whoever asks about the same one again asks
 * nothing new; whoever tries numbers is stopped.
 */
@Repository
public class KeyLimit {
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private final JdbcClient jdbc;
    private final CitizenKeys keys;
    private final BlindIndex index;
    private final Clock clock;

    KeyLimit(JdbcClient jdbc, CitizenKeys keys, BlindIndex index, Clock clock) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.index = index;
        this.clock = clock;
    }

    /**
     * Counts the key, unless it is one too many.
     *
     * @param accounts all of the person's
     * @param account the one that is signed in
     */
    @Transactional
    public boolean mayAsk(Collection<String> accounts, String account, String register, String key, int perDay) {
        keys.of(account);
        hold(accounts, register);
        var today = LocalDate.ofInstant(clock.instant(), ZONE);
        jdbc.sql("delete from keyed_question where account in (:accounts) and day < :today")
                .param("accounts", accounts)
                .param("today", today)
                .update();
        return jdbc.sql("""
                with asked as (
                    select key_index from keyed_question
                    where account in (:accounts) and register = :register and day = :today
                ), counted as (
                    insert into keyed_question (account, register, day, key_index)
                    select :account, :register, :today, :index
                    where (select count(distinct key_index) from asked where key_index <> :index) < :perDay
                    on conflict do nothing
                )
                select (select count(distinct key_index) from asked where key_index <> :index) < :perDay
                    or exists (select from asked where key_index = :index)
                """)
                .param("accounts", accounts)
                .param("account", account)
                .param("register", register)
                .param("today", today)
                .param("index", index.of("keyed/" + register, KeyedAnswer.plain(key)))
                .param("perDay", perDay)
                .query(Boolean.class)
                .single();
    }

    /** Two that are asked at once are counted one after the other. */
    private void hold(Collection<String> accounts, String register) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:person, 43))")
                .param("person", register + "/" + String.join(",", accounts))
                .query((row, n) -> true)
                .single();
    }
}
