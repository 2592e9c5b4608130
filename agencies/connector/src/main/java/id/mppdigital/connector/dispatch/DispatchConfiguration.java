package id.mppdigital.connector.dispatch;

import id.mppdigital.platform.events.Topics;
import java.util.random.RandomGenerator;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rules, made from the settings. */
@Configuration(proxyBeanMethods = false)
class DispatchConfiguration {
    @Bean
    Verdicts verdicts(DispatchSettings settings) {
        var backOff = new BackOff(settings.firstDelay(), settings.maxDelay(), RandomGenerator.getDefault());
        return new Verdicts(settings, backOff);
    }

    @Bean
    NewTopic deliveriesTopic() {
        return Topics.events(DeliveryEvents.TOPIC);
    }
}
