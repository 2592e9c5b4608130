package id.mppdigital.citizen.signing;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.io.Resource;

/**
 * @param key location of the private JWK (EC P-256, with {@code kid}) that signs attestations, document receipts and
 *     checkpoints of the ledger
 * @param formerKeys location of the public keys (JWK set) that signed checkpoints before; null if there are none
 */
@ConfigurationProperties("mpp.attestation")
record AttestationSettings(Resource key, @Nullable Resource formerKeys) {}
