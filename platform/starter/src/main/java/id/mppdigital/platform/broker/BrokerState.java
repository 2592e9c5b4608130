package id.mppdigital.platform.broker;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The result of the last question to the broker.
 *
 * @param missing what is missing, in words for an operator; null when all is well
 * @param since when this state began
 */
record BrokerState(@Nullable String missing, Instant since) {
    boolean isWell() {
        return missing == null;
    }
}
