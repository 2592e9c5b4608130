package id.mppdigital.platform.broker;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the last question to the broker told.
 *
 * @param missing what is not there, in words for an operator; nothing when all is well
 * @param since when this state began
 */
record BrokerState(@Nullable String missing, Instant since) {
    boolean isWell() {
        return missing == null;
    }
}
