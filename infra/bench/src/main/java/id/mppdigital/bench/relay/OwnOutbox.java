package id.mppdigital.bench.relay;

import id.mppdigital.platform.events.NewEvent;
import id.mppdigital.platform.events.Outbox;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The platform's own outbox, as every service has it: no setting is touched. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class OwnOutbox {
    static final Candidate.Setup SETUP = new Candidate.Setup(
            "own",
            OwnOutbox.class,
            List.of(
                    "--namastack.outbox.enabled=false",
                    "--spring.autoconfigure.exclude=" + Candidate.WITHOUT_MODULITH));

    private record Own(Outbox outbox, SmartLifecycle relay) implements Candidate {
        @Override
        public void publish(Published event) {
            outbox.append(new NewEvent(event.topic(), "bench.v1", event.key(), event.sequence(), event));
        }

        @Override
        public void pause() {
            relay.stop();
        }

        @Override
        public void resume() {
            relay.start();
        }
    }

    @Bean
    Candidate candidate(Outbox outbox, @Qualifier("outboxRelay") SmartLifecycle relay) {
        return new Own(outbox, relay);
    }
}
