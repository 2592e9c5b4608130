package id.mppdigital.statistics.availability;

import id.mppdigital.platform.pace.Loop;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Asks the parts from the start on. */
@Configuration(proxyBeanMethods = false)
class AvailabilityConfiguration {
    @Bean
    Loop availability(AvailabilitySettings settings, AskParts parts) {
        return new Loop("availability", settings.every(), () -> {
            parts.ask();
            return false;
        });
    }
}
