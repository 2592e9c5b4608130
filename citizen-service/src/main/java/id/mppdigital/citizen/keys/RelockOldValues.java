package id.mppdigital.citizen.keys;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Moves all values to their citizens' keys, an account in each transaction, so that it can stop at any time. */
@Component
class RelockOldValues {
    private static final Logger log = LoggerFactory.getLogger(RelockOldValues.class);
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
            var accounts = values.accountsAfter("", AT_ONCE);
            while (!accounts.isEmpty()) {
                accounts.forEach(account -> relock(values, account));
                accounts = values.accountsAfter(accounts.getLast(), AT_ONCE);
            }
        }
    }

    /** A value that can't be opened stays as it is: the other accounts go on. */
    private void relock(OldValues values, String account) {
        try {
            transactions.executeWithoutResult(_ -> values.relock(account));
        } catch (IllegalStateException e) {
            log.error(
                    "Values of account {} from before citizens had keys can't be opened: they were altered, or their key"
                            + " is gone. They stay as they are; restore them from a backup",
                    account,
                    e);
        }
    }
}
