package id.mppdigital.catalog.publication;

import id.mppdigital.platform.events.Topics;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The topics that this service owns. */
@Configuration(proxyBeanMethods = false)
class CatalogueTopics {
    static final String REGISTERS = "mpp.catalog.registers";
    static final String MALLS = "mpp.catalog.malls";
    static final String AGENCIES = "mpp.catalog.agencies";
    static final String SERVICES = "mpp.catalog.services";
    static final String EVIDENCE = "mpp.catalog.evidence";
    static final String LIFE_EVENTS = "mpp.catalog.life-events";
    static final String CHANNELS = "mpp.catalog.channels";

    @Bean
    NewTopic registersTopic() {
        return Topics.state(REGISTERS);
    }

    @Bean
    NewTopic mallsTopic() {
        return Topics.state(MALLS);
    }

    @Bean
    NewTopic agenciesTopic() {
        return Topics.state(AGENCIES);
    }

    @Bean
    NewTopic servicesTopic() {
        return Topics.state(SERVICES);
    }

    @Bean
    NewTopic evidenceTopic() {
        return Topics.state(EVIDENCE);
    }

    @Bean
    NewTopic lifeEventsTopic() {
        return Topics.state(LIFE_EVENTS);
    }

    @Bean
    NewTopic channelsTopic() {
        return Topics.state(CHANNELS);
    }
}
