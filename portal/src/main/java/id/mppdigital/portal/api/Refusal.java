package id.mppdigital.portal.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.client.RestClientResponseException;

/**
 * Why the platform refused a request (RFC 9457), in the language of the page.
 *
 * @param detail what to do about it
 */
public record Refusal(
        @Nullable String code,
        @Nullable String detail,
        @Nullable List<Fault> errors) {
    /**
     * One thing that is wrong, at a JSON pointer into the request.
     *
     * @param line of a manifest; null elsewhere
     */
    public record Fault(
            String pointer,
            String code,
            String detail,
            @Nullable Integer line) {
        /** What was read of the citizen, and signed, counts no more: it was used, is too old, or of another form. */
        public boolean isOfAttestation() {
            return code.startsWith("attestation-");
        }
    }

    private static final Refusal UNSAID = new Refusal(null, null, null);

    public static Refusal of(RestClientResponseException refused) {
        try {
            var said = refused.getResponseBodyAs(Refusal.class);
            return said == null ? UNSAID : said;
        } catch (RuntimeException _) { // an answer of somebody between us and the gateway
            return UNSAID;
        }
    }

    /** What to do about it, of the first fault or else of the whole; the other words if nothing was said. */
    public String words(String otherwise) {
        return faults().isEmpty() ? whole(otherwise) : faults().getFirst().detail();
    }

    /** What to do about the whole; the other words if nothing was said. */
    public String whole(String otherwise) {
        return detail == null ? otherwise : detail;
    }

    public boolean is(String other) {
        return other.equals(code);
    }

    public List<Fault> faults() {
        return errors == null ? List.of() : errors;
    }
}
