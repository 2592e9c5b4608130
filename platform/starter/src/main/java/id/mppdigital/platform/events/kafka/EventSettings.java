package id.mppdigital.platform.events.kafka;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the event road.
 *
 * @param maxEventSize largest payload; Kafka's own limit for a record is 1 MiB
 * @param sendTimeout how long Kafka may take to acknowledge a batch before it is sent again
 * @param concurrency threads per subscription: one gets the largest batches; more help if a handler waits for something
 *     slow
 * @param attempts how often a failing handler is tried before its event is parked
 */
@ConfigurationProperties("mpp.events")
public record EventSettings(
        @DefaultValue("900KB") DataSize maxEventSize,
        @DefaultValue("10s") Duration sendTimeout,
        @DefaultValue("1") int concurrency,
        @DefaultValue("3") int attempts,
        @DefaultValue Relay relay,
        @DefaultValue Batch batch) {
    /**
     * The relay from the outbox to Kafka.
     *
     * @param batch how many rows are sent and deleted together at most; as many may come twice after a kill
     * @param poll how long the relay sleeps if no commit wakes it
     * @param pause the shortest time between two rounds, so that more events are sent together; zero if people wait for
     *     the events
     */
    public record Relay(
            @DefaultValue("2000") int batch,
            @DefaultValue("500ms") Duration poll,
            @DefaultValue("0ms") Duration pause) {}

    /**
     * What a consumer handles in one transaction.
     *
     * @param events how many at most
     * @param time after which no further event is begun, so that rows are not locked for long; a batch waits as long
     *     for a row that another transaction has locked, then its events are handled one by one
     * @param pause how long a consumer waits between two polls, so that a poll brings more; zero if people wait for the
     *     effect
     */
    public record Batch(
            @DefaultValue("100") int events,
            @DefaultValue("100ms") Duration time,
            @DefaultValue("0ms") Duration pause) {}
}
