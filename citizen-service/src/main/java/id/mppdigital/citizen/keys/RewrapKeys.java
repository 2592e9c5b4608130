package id.mppdigital.citizen.keys;

import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Wraps keys with the current key-encryption key that a former one wrapped, some in each transaction. */
@Component
class RewrapKeys {
    private static final Logger log = LoggerFactory.getLogger(RewrapKeys.class);
    private static final int AT_ONCE = 200;

    private final DataKeys keys;
    private final KeyManagement management;
    private final TransactionOperations transactions;

    RewrapKeys(DataKeys keys, KeyManagement management, TransactionOperations transactions) {
        this.keys = keys;
        this.management = management;
        this.transactions = transactions;
    }

    @Scheduled(initialDelayString = "10s", fixedDelayString = "1h")
    void rewrap() {
        var total = 0;
        for (var some = AT_ONCE; some == AT_ONCE; total += some) {
            some = Objects.requireNonNull(transactions.execute(_ -> rewrapSome()));
        }
        if (total > 0) {
            log.info("{} keys of citizens are wrapped by the current key-encryption key now", total);
        }
    }

    private int rewrapSome() {
        var old = keys.wrappedBy(management.former(), AT_ONCE);
        old.forEach(key -> {
            var plain = management.unwrap(key.wrapped(), key.context());
            keys.rewrap(key.id(), management.wrap(plain, key.context()));
        });
        return old.size();
    }
}
