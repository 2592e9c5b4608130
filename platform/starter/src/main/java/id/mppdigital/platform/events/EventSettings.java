package id.mppdigital.platform.events;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How events travel.
 *
 * @param maxEventSize largest payload; Kafka's own limit for a record is 1 MiB
 * @param relayBatch rows that the relay sends and deletes together at most; as many may come twice after a kill
 * @param relayPoll how long the relay sleeps when nobody wakes it; the backstop, not the road
 * @param sendTimeout how long Kafka may take to acknowledge a batch before it is sent again
 * @param concurrency threads per subscription
 * @param attempts how often a failing handler is tried before its event is parked
 */
@ConfigurationProperties("mpp.events")
record EventSettings(
        @DefaultValue("900KB") DataSize maxEventSize,
        @DefaultValue("2000") int relayBatch,
        @DefaultValue("500ms") Duration relayPoll,
        @DefaultValue("10s") Duration sendTimeout,
        @DefaultValue("2") int concurrency,
        @DefaultValue("3") int attempts) {}
