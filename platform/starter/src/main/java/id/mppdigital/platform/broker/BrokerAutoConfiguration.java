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

/** Watches the broker and reports it with the readiness. */
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
     * Readiness shows a missing broker but stays up: without a broker the service still reads its database, and new
     * events wait in the outbox.
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
