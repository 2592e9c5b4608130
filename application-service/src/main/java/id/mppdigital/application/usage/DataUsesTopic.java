package id.mppdigital.application.usage;

import id.mppdigital.platform.events.Topics;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The topic of uses of citizens' data outside citizen-service. */
@Configuration(proxyBeanMethods = false)
class DataUsesTopic {
    static final String NAME = "mpp.data-uses";

    @Bean
    NewTopic dataUses() {
        return Topics.events(NAME);
    }
}
