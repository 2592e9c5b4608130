package id.mppdigital.platform.sealing;

import com.nimbusds.jose.jwk.JWK;
import java.util.Collection;
import java.util.Map;

/**
 * Seals data for named recipients and opens data sealed for this service: a JWE in general JSON serialization (RFC 7516
 * section 7.2.1), content under A256GCM, its key under ECDH-ES+A256KW for each recipient.
 */
public interface Sealing {
    /**
     * Seals a value, as JSON, for recipients of this installation.
     *
     * @param recipientKids key ids of the configured recipients' keys
     * @return the JWE as a JSON object, to be embedded in an event
     * @throws SealingFailure when a recipient is unknown
     */
    Map<String, Object> seal(Object value, String... recipientKids);

    /** Seals a value for recipients whose public keys came from elsewhere, such as a partner's manifest. */
    Map<String, Object> seal(Object value, Collection<? extends JWK> recipients);

    /** The public key of a configured recipient, for use together with others. */
    JWK recipient(String kid);

    /**
     * Opens data sealed for this service.
     *
     * @throws SealingFailure when it was not sealed for this service, or was altered
     */
    <T> T open(Map<String, Object> jwe, Class<T> type);
}
