package id.mppdigital.samples.disdukcapil;

import id.mppdigital.samples.agency.AgencyConfiguration;
import id.mppdigital.samples.agency.rules.Rules;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;

/** The civil registry of Banjarmasin, when its profile is active. */
@Configuration(proxyBeanMethods = false)
@Profile("disdukcapil")
@Import(AgencyConfiguration.class)
public class DisdukcapilConfiguration {
    @Bean
    Rules rules(Clock clock) {
        return new CivilRegistryRules(clock);
    }
}
