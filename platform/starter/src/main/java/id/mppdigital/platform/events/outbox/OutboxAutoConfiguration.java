package id.mppdigital.platform.events.outbox;

import id.mppdigital.platform.events.Outbox;
import id.mppdigital.platform.events.kafka.EventSettings;
import id.mppdigital.platform.events.kafka.EventTraces;
import id.mppdigital.platform.observability.TraceParent;
import id.mppdigital.platform.pace.Loop;
import java.time.Clock;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.producer.Producer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The outbox and its relay, for a service with a database. */
@AutoConfiguration
@ConditionalOnClass(name = {"org.springframework.jdbc.core.simple.JdbcClient", "org.postgresql.Driver"})
class OutboxAutoConfiguration {
    /**
     * Names the bean that gets each event's type and payload before it is stored, and throws if the event breaks its
     * contract. Tests have such a bean, which knows the schemas. Its type is one of Java's own, because the test
     * library does not depend on this module.
     */
    private static final String CONTRACT = "eventContract";

    @Bean
    Outbox outbox(
            JdbcOperations jdbc,
            JsonMapper json,
            Clock clock,
            TraceParent trace,
            EventSettings settings,
            @Value("${spring.application.name}") String application,
            @Qualifier(CONTRACT) ObjectProvider<BiConsumer<String, byte[]>> contract,
            Loop outboxRelay) {
        return new JdbcOutbox(
                jdbc,
                json,
                clock,
                trace,
                settings,
                "/" + application,
                contract.getIfAvailable(() -> (_, _) -> {}),
                outboxRelay::wake);
    }

    @Bean
    OutboxTable outboxTable(JdbcClient jdbc) {
        return new OutboxTable(jdbc);
    }

    @Bean
    Loop outboxRelay(
            OutboxTable table,
            PlatformTransactionManager transactions,
            ObjectProvider<Producer<String, byte[]>> producer,
            EventSettings settings,
            Clock clock,
            EventTraces traces) {
        var relay = new OutboxRelay(
                table, new TransactionTemplate(transactions), producer::getObject, settings, clock, traces);
        var pace = settings.relay();
        return new Loop("outbox-relay", pace.poll(), pace.pause(), relay::relayBatch);
    }
}
