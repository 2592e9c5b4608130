package id.mppdigital.citizen.ledger;

import id.mppdigital.platform.events.Topics;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where checkpoints are published: each has a key of its own, so that all of them are kept for ever. */
@Configuration(proxyBeanMethods = false)
class LedgerTopics {
    @Bean
    NewTopic ledgerCheckpoints() {
        return Topics.state(MakeCheckpoint.TOPIC);
    }
}
