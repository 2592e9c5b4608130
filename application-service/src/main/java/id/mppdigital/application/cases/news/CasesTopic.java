package id.mppdigital.application.cases.news;

import id.mppdigital.platform.events.Topics;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The topic of what citizens are told of their cases. */
@Configuration(proxyBeanMethods = false)
class CasesTopic {
    static final String NAME = "mpp.cases";

    @Bean
    NewTopic lifeCases() {
        return Topics.events(NAME);
    }
}
