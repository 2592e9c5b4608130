package id.mppdigital.citizen.registers.quota;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row for each register. */
@Repository
class StoredQuotas implements Quotas {
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredQuotas(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public boolean take(String register, long perDay) {
        return jdbc.sql("""
                insert into register_quota (register, day, used) values (:register, :day, 1)
                on conflict (register) do update set
                    used = case when register_quota.day = excluded.day then register_quota.used + 1 else 1 end,
                    day = excluded.day
                where register_quota.day < excluded.day or register_quota.used < :perDay
                """)
                        .param("register", register)
                        .param("day", LocalDate.now(clock.withZone(JAKARTA)))
                        .param("perDay", perDay)
                        .update()
                == 1;
    }
}
