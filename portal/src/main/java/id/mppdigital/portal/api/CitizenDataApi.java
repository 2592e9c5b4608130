package id.mppdigital.portal.api;

import id.mppdigital.platform.problem.Wording;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import tools.jackson.databind.JsonNode;

/** What is known of the signed-in citizen, and the citizen's documents. */
@HttpExchange("/citizens/v1/me")
public interface CitizenDataApi {
    @PostExchange("/prefill")
    JsonNode prefill(@RequestBody PrefillRequest request);

    @GetExchange("/documents?limit=100")
    Wallet documents(@RequestParam(required = false) @Nullable String after);

    /** A child's, whose parent looks. */
    @GetExchange("/documents?limit=100")
    Wallet documentsOf(@RequestParam UUID onBehalfOf);

    /** What was uploaded on behalf by this representation. */
    @GetExchange("/documents?limit=100")
    Wallet documents(
            @RequestParam UUID onBehalfOf,
            @RequestParam String service,
            @RequestParam(required = false) @Nullable String after);

    /** What already proves these documents of a service, in the order asked; 50 at most. No register is asked. */
    @GetExchange("/evidence")
    Evidence evidence(@RequestParam List<String> type);

    /** What a register says that proves a document of a service; it is asked. */
    @PostExchange("/evidence/{type}/preview")
    Extract preview(@PathVariable String type, @RequestBody ExtractRequest request);

    /** Makes a document of it. */
    @PostExchange("/evidence/{type}/extracts")
    WalletDocument extract(@PathVariable String type, @RequestBody ExtractRequest request);

    @DeleteExchange("/documents/{id}")
    void delete(@PathVariable UUID id);

    record ExtractRequest(String service, String mall, String language) {}

    /** @param law on which the register's data are processed */
    record Extract(Wording name, Holder register, List<String> law, Instant asOf, List<Line> lines) {
        /** The register. */
        public record Holder(String code, Wording name) {}

        /** @param words for the value; null where it stands as it is */
        public record Line(
                Wording label, JsonNode value, @Nullable Wording words) {}
    }

    record Evidence(List<Proven> items) {}

    /**
     * @param proofs the best first
     * @param expired documents that no longer prove it
     */
    record Proven(String type, List<Proof> proofs, List<Proof> expired) {}

    /**
     * @param by ISSUED, REGISTER or OWN
     * @param documentId null for a register that is still to be asked
     * @param whom about whom an issued document is; null where it may be about whomever
     */
    record Proof(
            String by,
            @Nullable UUID documentId,
            @Nullable String issuedBy,
            @Nullable Instant validUntil,
            @Nullable String register,
            @Nullable Whom whom) {
        /**
         * @param known whether a decision says it; else the citizen has to look
         * @param named what a form must say of this person; null where it need not say anything
         */
        public record Whom(boolean known, @Nullable Named named) {}

        /**
         * @param fact of the person, such as {@code citizen.child/nik}
         * @param print base64url of SHA-256 over the document's id, a slash, and the fact's value
         */
        public record Named(String fact, String print) {}

        /** Whether nobody knows about whom it is. */
        public boolean isUnsure() {
            return whom != null && !whom.known();
        }

        /** The person whom a form must name. */
        public Optional<Named> named() {
            return Optional.ofNullable(whom).map(Whom::named);
        }

        /** Whether an agency's own paper is there, so that nothing is to be uploaded. */
        public boolean isIssued() {
            return by.equals("ISSUED");
        }

        /** Whether a register proves it, or would. */
        public boolean isRegisters() {
            return by.equals("REGISTER");
        }
    }

    /**
     * @param onBehalfOf a representation in which the signed-in person acts; null for oneself
     * @param about the keys of things that a register is to be asked about, by the fact that each is: a vehicle's plate
     */
    record PrefillRequest(
            String service,
            int version,
            String mall,
            @Nullable UUID onBehalfOf,
            Map<String, String> about) {}

    record Wallet(List<WalletDocument> items, @Nullable String next) {}

    /**
     * @param receipt attaches the document to an application; a new one at each reading
     * @param issuedBy the agency whose document it is; null for one's own upload
     * @param applicationId the application for which the agency issued it
     */
    record WalletDocument(
            UUID id,
            String kind,
            String name,
            String mediaType,
            long size,
            Instant uploadedAt,
            @Nullable String issuedBy,
            @Nullable UUID applicationId,
            String receipt) {}
}
