package id.mppdigital.samples.agency.inbox;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEObjectJSON;
import com.nimbusds.jose.crypto.MultiDecrypter;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.text.ParseException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * The agency's private keys, which open what was sealed for it: a JWE for several recipients (RFC 7516, section 7.2),
 * of whom the agency is one. The file (a JWK Set, RFC 7517) is read each time, so a rotation needs no restart.
 */
@Component
class OwnKeys {
    private final @Nullable Resource file;

    OwnKeys(@Value("${samples.keys:#{null}}") @Nullable Resource file) {
        this.file = file;
    }

    /**
     * The key that was sealed for; empty if the agency has none of them.
     *
     * @throws ParseException if this is no JWE for several recipients
     */
    Optional<JWK> of(String jwe) throws ParseException {
        var own = keys();
        return JWEObjectJSON.parse(jwe).getRecipients().stream()
                .map(recipient -> recipient.getUnprotectedHeader())
                .filter(Objects::nonNull)
                .map(header -> own.getKeyByKeyId(header.getKeyID()))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** @throws JOSEException if it was altered, or sealed for another key under this key's id */
    byte[] open(String jwe, JWK key) throws ParseException, JOSEException {
        var sealed = JWEObjectJSON.parse(jwe);
        sealed.decrypt(new MultiDecrypter(key));
        return sealed.getPayload().toBytes();
    }

    private JWKSet keys() {
        if (file == null) {
            return new JWKSet();
        }
        try (var content = file.getInputStream()) {
            return JWKSet.load(content);
        } catch (IOException | ParseException e) {
            throw new IllegalStateException("The agency's keys can't be read from " + file, e);
        }
    }
}
