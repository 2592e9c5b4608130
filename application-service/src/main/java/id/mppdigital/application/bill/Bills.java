package id.mppdigital.application.bill;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The bills of all applications; of several for one application only the newest counts. */
@Component
public class Bills {

    private final JdbcClient jdbc;
    private final SealedBillWords sealedWords;
    private final Clock clock;

    Bills(JdbcClient jdbc, SealedBillWords sealedWords, Clock clock) {
        this.jdbc = jdbc;
        this.sealedWords = sealedWords;
        this.clock = clock;
    }

    /**
     * Asks for payment; an earlier bill that is still open closes.
     *
     * @param sequence of the change that brought the bill
     */
    public void open(UUID application, long sequence, Bill bill) {
        settle(application, BillState.CLOSED);
        jdbc.sql("""
                insert into bill (application_id, sequence, amount, billing_code, expires_at, words, state)
                values (:application, :sequence, :amount, :billingCode, :expiresAt, cast(:words as jsonb), 'OPEN')
                """)
                .param("application", application)
                .param("sequence", sequence)
                .param("amount", bill.amount())
                .param("billingCode", bill.billingCode())
                .param("expiresAt", bill.expiresAt().atOffset(ZoneOffset.UTC))
                .param("words", sealedWords.seal(bill))
                .update();
    }

    /** Says what became of the bill that is open, if one is. */
    public void settle(UUID application, BillState state) {
        jdbc.sql("update bill set state = :state where application_id = :application and state = 'OPEN'")
                .param("application", application)
                .param("state", state.name())
                .update();
    }

    public Optional<StandingBill> newest(UUID application) {
        return jdbc.sql("select * from bill where application_id = :application order by sequence desc limit 1")
                .param("application", application)
                .query((row, number) ->
                        new StandingBill(sealedWords.open(summary(row), row.getString("words")), state(row)))
                .optional();
    }

    /** The newest bill of each of these applications that has one. */
    public Map<UUID, BillSummary> newest(Collection<UUID> applications) {
        Map<UUID, BillSummary> newest = new HashMap<>();
        if (!applications.isEmpty()) {
            jdbc.sql("""
                    select application_id, amount, billing_code, expires_at, state from bill
                     where application_id in (:applications) order by sequence
                    """)
                    .param("applications", applications)
                    .query((row, number) -> newest.put(row.getObject("application_id", UUID.class), summary(row)))
                    .list();
        }
        return newest;
    }

    private BillSummary summary(ResultSet row) throws SQLException {
        return new BillSummary(row.getLong("amount"), row.getString("billing_code"), expiresAt(row), state(row));
    }

    /** Past its expiry a bill can't be paid, whatever has been said of it since. */
    private BillState state(ResultSet row) throws SQLException {
        var state = BillState.valueOf(row.getString("state"));
        return state == BillState.OPEN && !clock.instant().isBefore(expiresAt(row)) ? BillState.CLOSED : state;
    }

    private static Instant expiresAt(ResultSet row) throws SQLException {
        return row.getObject("expires_at", OffsetDateTime.class).toInstant();
    }
}
