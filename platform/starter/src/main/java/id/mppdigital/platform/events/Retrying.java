package id.mppdigital.platform.events;

import id.mppdigital.platform.problem.DatabaseAway;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;
import org.springframework.util.backoff.FixedBackOff;

/** How often a failing event is tried: for ever while our own parts are down, a few times when the event is at fault. */
final class Retrying {
    private static final long PAUSE_MILLIS = 200;

    private Retrying() {}

    static DefaultErrorHandler with(ConsumerRecordRecoverer parking, int attempts) {
        var handler = new DefaultErrorHandler(parking, new FixedBackOff(PAUSE_MILLIS, attempts - 1L));
        handler.setBackOffFunction((ConsumerRecord<?, ?> _, @Nullable Exception failure) -> backOff(failure));
        handler.addNotRetryableExceptions(UnreadableEvent.class);
        return handler;
    }

    private static @Nullable BackOff backOff(@Nullable Exception failure) {
        if (!isOurOwn(failure)) {
            return null; // the handler's default
        }
        var patient = new ExponentialBackOff(PAUSE_MILLIS, 2);
        patient.setMaxInterval(10_000);
        return patient;
    }

    static boolean isOurOwn(@Nullable Exception failure) {
        return DatabaseAway.caused(failure)
                || Parking.find(RecoverableDataAccessException.class, failure) != null
                || Parking.find(DataAccessResourceFailureException.class, failure) != null
                || Parking.find(TransactionSystemException.class, failure) != null;
    }
}
