package id.mppdigital.platform.broker;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the broker is waited for.
 *
 * @param patience how long one question may take; the start waits for the first answer and no longer
 * @param interval time between two questions
 * @param reminder time between two log lines while no broker answers
 * @param createTopics whether the topics that the service declares are created when the broker comes
 */
@ConfigurationProperties("mpp.broker")
record BrokerSettings(
        @DefaultValue("3s") Duration patience,
        @DefaultValue("2s") Duration interval,
        @DefaultValue("30s") Duration reminder,
        @DefaultValue("true") boolean createTopics) {}
