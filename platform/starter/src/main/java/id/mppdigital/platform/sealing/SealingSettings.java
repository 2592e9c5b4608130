package id.mppdigital.platform.sealing;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.io.Resource;

/**
 * The keys for sealing and opening.
 *
 * @param recipients the public keys of all recipients (JWK Set, RFC 7517; EC P-256)
 * @param key this service's own private key (JWK), from a secret store; a service that opens nothing needs none
 */
@ConfigurationProperties("mpp.sealing")
record SealingSettings(
        @Nullable Resource recipients, @Nullable Resource key) {}
