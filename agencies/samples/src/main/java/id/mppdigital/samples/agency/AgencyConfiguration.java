package id.mppdigital.samples.agency;

import id.mppdigital.samples.agency.desk.Behaviour;
import id.mppdigital.samples.agency.desk.Pace;
import id.mppdigital.samples.agency.gateway.AgencySettings;
import id.mppdigital.samples.agency.journal.Journal;
import id.mppdigital.samples.agency.rules.Rules;
import id.mppdigital.samples.control.Dial;
import java.io.IOException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** The part that all sample agencies share; an agency adds its {@link Rules}. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
@EnableConfigurationProperties({AgencySettings.class, Pace.class})
public class AgencyConfiguration {
    @Bean
    Journal journal(AgencySettings settings, JsonMapper json) throws IOException {
        return new Journal(settings.data().resolve(settings.agency() + ".jsonl"), json);
    }

    @Bean
    Dial<Behaviour> behaviour() {
        return new Dial<>(new Behaviour(Behaviour.Mode.UP, true));
    }
}
