package id.mppdigital.citizen.identity;

import id.mppdigital.platform.events.Topics;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The topic that this service publishes. */
@Configuration(proxyBeanMethods = false)
class CitizenTopics {
    @Bean
    NewTopic citizensTopic() {
        return Topics.state(ContactChanged.TOPIC);
    }
}
