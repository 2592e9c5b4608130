package id.mppdigital.platform.broker;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How to wait for the broker.
 *
 * @param patience how long one question may take; the service's start waits only for the first answer
 * @param interval time between two questions
 * @param reminder time between two log lines while no broker answers
 * @param createTopics whether to create the topics that the service declares when the broker answers
 */
@ConfigurationProperties("mpp.broker")
record BrokerSettings(
        @DefaultValue("3s") Duration patience,
        @DefaultValue("2s") Duration interval,
        @DefaultValue("30s") Duration reminder,
        @DefaultValue("true") boolean createTopics) {}
