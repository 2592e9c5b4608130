package id.mppdigital.platform.broker;

import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaAdmin;

/** The watch over the broker, and what the readiness tells of it. */
@AutoConfiguration(after = KafkaAutoConfiguration.class)
@EnableConfigurationProperties(BrokerSettings.class)
class BrokerAutoConfiguration {
    @Bean
    BrokerWatch brokerWatch(KafkaAdmin admin, KafkaConnectionDetails details, BrokerSettings settings, Clock clock) {
        var servers = details.getAdmin().getBootstrapServers();
        return new BrokerWatch(
                new BrokerConnection(admin.getConfigurationProperties(), servers, settings.patience()),
                admin,
                settings,
                new Reminder(servers, settings.reminder(), clock),
                clock);
    }

    /**
     * A missing broker takes no instance out of service: what the database holds can be read, and what is written waits
     * in the outbox. So it is told with the readiness and does not decide it.
     */
    @Bean
    HealthIndicator brokerHealthIndicator(BrokerWatch watch) {
        return () -> {
            var state = watch.state();
            return state.isWell()
                    ? Health.up().build()
                    : Health.unknown()
                            .withDetail("missing", String.valueOf(state.missing()))
                            .withDetail("since", state.since())
                            .build();
        };
    }
}
