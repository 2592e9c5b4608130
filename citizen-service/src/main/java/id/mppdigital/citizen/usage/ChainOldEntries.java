package id.mppdigital.citizen.usage;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Chains the entries from before there were chains, a few in each transaction. Whatever is chained already is skipped,
 * so it goes on where it was interrupted.
 */
@Component
class ChainOldEntries {
    private static final UUID FIRST = new UUID(0, 0);
    private static final int AT_ONCE = 200;

    private final JdbcClient jdbc;
    private final WrittenUses written;
    private final DataUses uses;
    private final TransactionOperations transactions;

    ChainOldEntries(JdbcClient jdbc, WrittenUses written, DataUses uses, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.written = written;
        this.uses = uses;
        this.transactions = transactions;
    }

    @Scheduled(initialDelayString = "10s", fixedDelayString = "1h")
    void chain() {
        for (var place = Optional.of(FIRST); place.isPresent(); ) {
            var after = place.get();
            place = transactions.execute(_ -> chainSome(after));
        }
    }

    /** Where to go on; empty at the end, and while another instance is at it. */
    private Optional<UUID> chainSome(UUID after) {
        if (jdbc.sql("select from ledger_catch_up for update skip locked")
                .query()
                .listOfRows()
                .isEmpty()) {
            return Optional.empty();
        }
        var old = written.unchained(after, AT_ONCE);
        uses.chain(old);
        if (old.isEmpty()) {
            jdbc.sql("delete from ledger_catch_up where until < now()").update();
            return Optional.empty();
        }
        return Optional.of(old.getLast().use().id());
    }
}
