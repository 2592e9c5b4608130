package id.mppdigital.application.bill;

import id.mppdigital.application.catalog.BilingualText;
import id.mppdigital.application.secrecy.Owner;
import id.mppdigital.application.secrecy.PersonSeal;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The bills of all applications. If an application has several, only the newest counts. */
@Repository
public class Bills {
    private final JdbcClient jdbc;
    private final PersonSeal seal;
    private final Clock clock;

    Bills(JdbcClient jdbc, PersonSeal seal, Clock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.clock = clock;
    }

    /**
     * Stores a bill and closes an earlier one that is still open.
     *
     * @param sequence of the change that brought the bill
     */
    public void open(UUID application, long sequence, Bill bill) {
        settle(application, BillState.CLOSED);
        jdbc.sql("""
                insert into bill (application_id, sequence, amount, billing_code, expires_at, words, state)
                values (:application, :sequence, :amount, :billingCode, :expiresAt, cast(:words as jsonb), 'OPEN')
                """)
                .paramSource(bill)
                .param("application", application)
                .param("sequence", sequence)
                .param("words", seal.seal(Owner.application(application), new Words(bill.payee(), bill.howToPay())))
                .update();
    }

    /** Sets the state of the open bill, if there is one. */
    public void settle(UUID application, BillState state) {
        jdbc.sql("update bill set state = :state where application_id = :application and state = 'OPEN'")
                .param("application", application)
                .param("state", state)
                .update();
    }

    /** Such texts name persons. */
    private record Words(BilingualText payee, BilingualText howToPay) {}

    private record Stored(BillSummary bill, String words) {}

    public Optional<StandingBill> newest(UUID application) {
        return jdbc.sql("select * from bill where application_id = :application order by sequence desc limit 1")
                .param("application", application)
                .query(Stored.class)
                .optional()
                .flatMap(it -> opened(application, it)
                        .map(bill -> new StandingBill(bill, asOfNow(it.bill()).state())));
    }

    private Optional<Bill> opened(UUID application, Stored stored) {
        var bill = stored.bill();
        return seal.of(Owner.application(application))
                .open(stored.words(), Words.class)
                .map(words ->
                        new Bill(bill.amount(), bill.billingCode(), words.payee(), words.howToPay(), bill.expiresAt()));
    }

    private record Listed(UUID applicationId, BillSummary bill) {}

    /** The newest bill of each of these applications that has one. */
    public Map<UUID, BillSummary> newest(Collection<UUID> applications) {
        if (applications.isEmpty()) {
            return Map.of();
        }
        return jdbc.sql("""
                select distinct on (application_id) application_id, amount, billing_code, expires_at, state from bill
                 where application_id in (:applications) order by application_id, sequence desc
                """).param("applications", applications).query(Listed.class).list().stream()
                .collect(Collectors.toMap(Listed::applicationId, it -> asOfNow(it.bill())));
    }

    /** After its expiry an open bill counts as closed. */
    private BillSummary asOfNow(BillSummary bill) {
        return bill.state() == BillState.OPEN && !clock.instant().isBefore(bill.expiresAt())
                ? new BillSummary(bill.amount(), bill.billingCode(), bill.expiresAt(), BillState.CLOSED)
                : bill;
    }
}
