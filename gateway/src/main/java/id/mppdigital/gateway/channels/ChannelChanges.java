package id.mppdigital.gateway.channels;

import id.mppdigital.platform.events.EventBroadcast;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Listens to the catalogue: a manifest applied a moment ago is in force with the next request. */
@Configuration(proxyBeanMethods = false)
class ChannelChanges {
    @Bean
    EventBroadcast channelChanged(Channels channels) {
        return EventBroadcast.of("mpp.catalog.channels")
                .fromEarliest()
                .on("id.mppdigital.catalog.channel-changed.v1", ChannelChanged.class, channels::apply)
                .build();
    }
}
