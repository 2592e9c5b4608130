package id.mppdigital.platform.live;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.ContextClosedEvent;

/** Live streams for every servlet service. */
@AutoConfiguration
@ConditionalOnWebApplication(type = Type.SERVLET)
@ConditionalOnClass(name = "org.springframework.web.servlet.DispatcherServlet")
@EnableConfigurationProperties(LiveSettings.class)
class LiveAutoConfiguration {
    @Bean(destroyMethod = "close")
    LiveStreams liveStreams(LiveSettings settings, Clock clock) {
        return new LiveStreams(settings.most(), settings.streamsPerPerson(), clock);
    }

    @Bean
    MeterBinder liveStreamsMeter(LiveStreams streams) {
        return registry -> Gauge.builder("mpp.live.streams", streams, LiveStreams::size)
                .description(
                        "Live streams that are open; a client that left without a word counts until the next heartbeat")
                .register(registry);
    }

    /** Before the web server waits for its requests to end: an open stream is one that never would. */
    @Bean
    ApplicationListener<ContextClosedEvent> endOfLiveStreams(LiveStreams streams) {
        return _ -> streams.close();
    }
}
