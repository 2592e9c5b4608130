package id.mppdigital.platform.events.inbox;

import id.mppdigital.platform.problem.DatabaseAway;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.util.backoff.ExponentialBackOff;

/** The database or broker is down and no event is at fault: events are retried until it is back, none is parked. */
final class Outage {
    private static final long FIRST_PAUSE_MILLIS = 200;
    private static final long LONGEST_PAUSE_MILLIS = 10_000;

    private Outage() {}

    static DefaultErrorHandler retriedForEver() {
        var patient = new ExponentialBackOff(FIRST_PAUSE_MILLIS, 2);
        patient.setMaxInterval(LONGEST_PAUSE_MILLIS);
        return new DefaultErrorHandler(
                (ConsumerRecord<?, ?> _, @Nullable Exception failure) -> {
                    throw new KafkaException("Records are retried until the outage ends; none is skipped", failure);
                },
                patient);
    }

    static boolean caused(@Nullable Exception failure) {
        return DatabaseAway.caused(failure)
                || Parking.find(RecoverableDataAccessException.class, failure) != null
                || Parking.find(DataAccessResourceFailureException.class, failure) != null
                || Parking.find(TransactionSystemException.class, failure) != null;
    }
}
