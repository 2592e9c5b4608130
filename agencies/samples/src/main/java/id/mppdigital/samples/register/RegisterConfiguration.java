package id.mppdigital.samples.register;

import id.mppdigital.samples.control.Dial;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The register, when its profile is active. */
@Configuration(proxyBeanMethods = false)
@Profile("register")
@ComponentScan
@EnableConfigurationProperties(RegisterSettings.class)
public class RegisterConfiguration {
    @Bean
    Dial<RegisterMode> mode() {
        return new Dial<>(RegisterMode.UP);
    }
}
