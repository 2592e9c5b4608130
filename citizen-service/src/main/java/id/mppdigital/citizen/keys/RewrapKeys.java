package id.mppdigital.citizen.keys;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
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
    private static final UUID BEFORE_ALL = new UUID(0, 0);

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
        var last = BEFORE_ALL;
        for (var some = after(last); !some.isEmpty(); some = after(last)) {
            total += (int) some.stream().filter(Rewrapped::done).count();
            last = some.getLast().key();
        }
        if (total > 0) {
            log.info("{} keys of citizens are wrapped by the current key-encryption key now", total);
        }
    }

    private record Rewrapped(UUID key, boolean done) {}

    private List<Rewrapped> after(UUID last) {
        return Objects.requireNonNull(transactions.execute(
                _ -> keys.wrappedBy(management.former(), last, AT_ONCE).stream()
                        .map(key -> new Rewrapped(key.id(), rewrap(key)))
                        .toList()));
    }

    /** A key that can't be unwrapped stays as it is: the others go on. */
    private boolean rewrap(DataKey key) {
        try {
            var plain = management.unwrap(key.wrapped(), key.context());
            keys.rewrap(key.id(), management.wrap(plain, key.context()));
            return true;
        } catch (IllegalStateException e) {
            log.error(
                    "The key {} can't be unwrapped by the key-encryption key '{}': it was altered. It stays as it is, and"
                            + " its account's data can't be read; restore the row of data_key from a backup",
                    key.id(),
                    key.wrapped().by(),
                    e);
            return false;
        }
    }
}
