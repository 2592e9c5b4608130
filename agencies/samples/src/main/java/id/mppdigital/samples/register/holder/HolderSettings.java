package id.mppdigital.samples.register.holder;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/** @param platformKeys the public keys by which the platform signs its requests, as a JWK set */
@ConfigurationProperties("samples.register")
record HolderSettings(
        @DefaultValue("classpath:register/no-keys.json") Resource platformKeys) {}
