package id.mppdigital.samples;

import id.mppdigital.samples.disdukcapil.DisdukcapilConfiguration;
import id.mppdigital.samples.office.OfficeConfiguration;
import id.mppdigital.samples.polres.PolresConfiguration;
import id.mppdigital.samples.register.RegisterConfiguration;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Starts the sample that the active profile names: a register, or one of the agencies. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
    RegisterConfiguration.class,
    DisdukcapilConfiguration.class,
    PolresConfiguration.class,
    OfficeConfiguration.class
})
public class SamplesApp {
    SamplesApp(Environment environment) {
        if (!environment.acceptsProfiles(Profiles.of("register | disdukcapil | polres | bpjs | kua"))) {
            throw new IllegalStateException(
                    "Say which sample to start: --spring.profiles.active=register, disdukcapil, polres, bpjs or kua");
        }
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    public static void main(String[] args) {
        SpringApplication.run(SamplesApp.class, args);
    }
}
