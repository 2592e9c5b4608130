package id.mppdigital.notification.message;

import id.mppdigital.platform.events.Topics;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The topic on which the channels publish what became of their messages. */
@Configuration(proxyBeanMethods = false)
public class NotificationsTopic {
    public static final String NAME = "mpp.notifications";

    @Bean
    NewTopic notifications() {
        return Topics.events(NAME);
    }
}
