package id.mppdigital.citizen.keys;

import java.util.List;
import java.util.Objects;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Moves all values to their citizens' keys, some in each transaction, so that it can be interrupted at any time. */
@Component
class RelockOldValues {
    private static final int AT_ONCE = 200;

    private final List<OldValues> all;
    private final TransactionOperations transactions;

    RelockOldValues(List<OldValues> all, TransactionOperations transactions) {
        this.all = all;
        this.transactions = transactions;
    }

    @Scheduled(initialDelayString = "10s", fixedDelayString = "1h")
    void relock() {
        for (var values : all) {
            while (Objects.requireNonNull(transactions.execute(_ -> values.relock(AT_ONCE))) > 0) {
                // The next ones.
            }
        }
    }
}
