package id.mppdigital.citizen.signing;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.io.Resource;

/** @param key location of the private JWK (EC P-256, with {@code kid}) that signs attestations and document receipts */
@ConfigurationProperties("mpp.attestation")
record AttestationSettings(Resource key) {}
