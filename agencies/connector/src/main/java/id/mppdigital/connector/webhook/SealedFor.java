package id.mppdigital.connector.webhook;

import com.nimbusds.jose.JWEObjectJSON;
import com.nimbusds.jose.UnprotectedHeader;
import java.text.ParseException;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Reads whom a JWE was sealed for: each recipient's own header names its key, a lone one's stands in the protected
 * header.
 */
final class SealedFor {
    private SealedFor() {}

    /** False as well for what is no JWE: only its receiver can say what is wrong with it. */
    static boolean includes(String kid, Map<String, Object> jwe) {
        try {
            var sealed = JWEObjectJSON.parse(jwe);
            var own = sealed.getRecipients().stream()
                    .map(JWEObjectJSON.Recipient::getUnprotectedHeader)
                    .filter(Objects::nonNull)
                    .map(UnprotectedHeader::getKeyID);
            return Stream.concat(Stream.ofNullable(sealed.getHeader().getKeyID()), own)
                    .anyMatch(kid::equals);
        } catch (ParseException | RuntimeException e) {
            return false;
        }
    }
}
