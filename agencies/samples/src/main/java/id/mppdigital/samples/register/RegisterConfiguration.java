package id.mppdigital.samples.register;

import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The register, when its profile is active. */
@Configuration(proxyBeanMethods = false)
@Profile("register")
@ComponentScan
@ConfigurationPropertiesScan
public class RegisterConfiguration {}
