package id.mppdigital.application.signed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * What every receipt says about its file; the hash identifies the exact bytes.
 *
 * @param extract null for what no register said
 * @param whom about whom an issued document is
 */
public record FileReceipt(
        UUID id,
        String kind,
        String name,
        String mediaType,
        long size,
        String sha256,
        @Nullable Extract extract,
        Whom whom) {
    /**
     * About whom a document is, as far as types of evidence ask for it.
     *
     * @param notFor requirements for which it is about somebody else
     * @param named by requirement: what the form must say
     */
    public record Whom(Set<String> notFor, Map<String, Named> named) {
        private static Whom of(JsonNode claims) {
            var notFor = claims.path("notFor")
                    .valueStream()
                    .map(JsonNode::stringValue)
                    .collect(Collectors.toSet());
            var named = new HashMap<String, Named>();
            claims.path("named")
                    .propertyStream()
                    .forEach(one -> named.put(
                            one.getKey(), new Named(text(one.getValue(), "fact"), text(one.getValue(), "print"))));
            return new Whom(notFor, named);
        }

        /** Whether it may prove this requirement beside what the form says. */
        public boolean fits(String requirement, UUID document, FormFacts form) {
            var person = named.get(requirement);
            return !notFor.contains(requirement) && (person == null || form.says(person, document));
        }
    }

    /**
     * The person that a document names.
     *
     * @param fact of the person, such as {@code citizen.child/nik}
     * @param print base64url of SHA-256 over the document's id, a slash, and the fact's value
     */
    public record Named(String fact, String print) {
        public boolean is(UUID document, String value) {
            try {
                var text = document + "/" + value;
                var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
                return print.equals(Base64.getUrlEncoder().withoutPadding().encodeToString(digest));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java platform has SHA-256", e);
            }
        }
    }

    /** What a form says of the persons that it is about. */
    public interface FormFacts {
        /** False where it says another one, or speaks of nobody. */
        boolean says(Named person, UUID document);
    }

    /**
     * That citizen-service wrote the file of what a register said.
     *
     * @param register its code
     * @param asOf ISO 8601
     */
    public record Extract(String register, String asOf) {
        private static @Nullable Extract of(JsonNode claim) {
            return claim.isObject() ? new Extract(text(claim, "register"), text(claim, "asOf")) : null;
        }
    }

    /** @throws RefusedToken if a claim is missing or of another kind */
    public static FileReceipt of(JsonNode claims) throws RefusedToken {
        try {
            return new FileReceipt(
                    UUID.fromString(text(claims, "id")),
                    text(claims, "kind"),
                    text(claims, "name"),
                    text(claims, "mediaType"),
                    claims.path("size").longValue(),
                    text(claims, "sha256"),
                    Extract.of(claims.path("extract")),
                    Whom.of(claims));
        } catch (JacksonException | IllegalArgumentException e) {
            throw new RefusedToken(RefusedToken.Reason.INVALID);
        }
    }

    private static String text(JsonNode claims, String name) {
        return claims.path(name).stringValue();
    }
}
