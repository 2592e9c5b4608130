package id.mppdigital.samples.agency;

import id.mppdigital.samples.control.Dial;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The part that all sample agencies share; an agency adds its {@link Rules}. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
@EnableConfigurationProperties({AgencySettings.class, Pace.class})
public class AgencyConfiguration {
    @Bean
    Dial<Behaviour> behaviour() {
        return new Dial<>(new Behaviour(Behaviour.Mode.UP, true));
    }
}
