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
                .description("Open live streams; a client that vanished counts until the next heartbeat")
                .register(registry);
    }

    /** Closes the streams before the web server waits for its requests to end: an open stream never ends by itself. */
    @Bean
    ApplicationListener<ContextClosedEvent> endOfLiveStreams(LiveStreams streams) {
        return _ -> streams.close();
    }
}
