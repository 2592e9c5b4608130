package id.mppdigital.application.signed;

import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.io.Resource;
import org.springframework.validation.annotation.Validated;

/**
 * How tokens of citizen-service are verified.
 *
 * @param keys the public JWKS that attestations and document receipts are signed with
 */
@Validated
@ConfigurationProperties("mpp.attestation")
record AttestationSettings(@NotNull Resource keys) {}
