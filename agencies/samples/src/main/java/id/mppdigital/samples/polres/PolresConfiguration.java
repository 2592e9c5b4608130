package id.mppdigital.samples.polres;

import id.mppdigital.samples.agency.AgencyConfiguration;
import id.mppdigital.samples.agency.rules.Rules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;

/** The police of Banjarmasin, when its profile is active. */
@Configuration(proxyBeanMethods = false)
@Profile("polres")
@Import(AgencyConfiguration.class)
public class PolresConfiguration {
    @Bean
    Rules rules() {
        return new PoliceRules();
    }
}
