package id.mppdigital.platform.events.outbox;

import id.mppdigital.platform.events.Outbox;
import id.mppdigital.platform.events.kafka.EventSettings;
import id.mppdigital.platform.observability.TraceParent;
import id.mppdigital.platform.work.Loop;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.producer.Producer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The outbox and its relay, for a service with a database. */
@AutoConfiguration
@ConditionalOnClass(name = {"org.springframework.jdbc.core.simple.JdbcClient", "org.postgresql.Driver"})
class OutboxAutoConfiguration {
    /**
     * Names the bean that is shown each event's type and payload before it is stored, and throws at what breaks its
     * contract. Tests have one, which knows the schemas; a type of Java's own, because what tests stand on can't know
     * ours.
     */
    private static final String CONTRACT = "eventContract";

    @Bean
    Outbox outbox(
            JdbcClient jdbc,
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
            Clock clock) {
        var relay = new OutboxRelay(table, new TransactionTemplate(transactions), producer::getObject, settings, clock);
        return new Loop("outbox-relay", settings.relay().poll(), relay::relayBatch);
    }

    /** What an operator watches: a figure that stays above zero is a road that is blocked. */
    @Bean
    MeterBinder outboxMeters(OutboxTable outbox) {
        return (MeterRegistry registry) -> Gauge.builder("mpp.outbox.waiting", outbox, OutboxTable::waiting)
                .description("Events committed and not yet on Kafka")
                .register(registry);
    }
}
