package id.mppdigital.citizen.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.mppdigital.citizen.documents.Document;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of a citizen's proves a type of evidence.
 *
 * @param type as services name it among their documents
 * @param name null where the catalogue does not list the type; it is then proved by one's own documents alone
 * @param proofs the best first: issued here, held by a register, one's own; the newest of a kind first
 * @param expired documents that were issued here and no longer prove it
 */
record Evidence(String type, EvidenceType.@Nullable Name name, List<Proof> proofs, List<Proof> expired) {
    /** How good a proof is; the order is the order of preference. */
    enum By {
        ISSUED,
        REGISTER,
        OWN
    }

    /**
     * One way to prove it.
     *
     * @param documentId of {@code GET /citizens/v1/me/documents}, which has its receipt; absent for a register that is
     *     still to be asked
     * @param issuedBy the agency that issued the document
     * @param since when it was issued or uploaded
     * @param validUntil absent where it proves it for ever
     * @param register the register that can be asked, or whose answer the document is
     * @param whom about whom an issued document is; absent where it may be about whomever
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Proof(
            By by,
            @Nullable UUID documentId,
            @Nullable String issuedBy,
            @Nullable Instant since,
            @Nullable Instant validUntil,
            @Nullable String register,
            @Nullable Whom whom) {
        /**
         * About whom a document is.
         *
         * @param known false where no decision says it: the citizen has to look
         * @param named what the form must say of this person; absent where it need not say anything
         */
        @JsonInclude(JsonInclude.Include.NON_NULL)
        record Whom(boolean known, Document.Whom.@Nullable Named named) {}

        static Proof own(UUID document, Instant since) {
            return new Proof(By.OWN, document, null, since, null, null, null);
        }

        static Proof issued(UUID document, String agency, Instant since, @Nullable Instant validUntil) {
            return new Proof(By.ISSUED, document, agency, since, validUntil, null, null);
        }

        static Proof extract(UUID document, String register, Instant since, @Nullable Instant validUntil) {
            return new Proof(By.REGISTER, document, null, since, validUntil, register, null);
        }

        static Proof held(String register) {
            return new Proof(By.REGISTER, null, null, null, null, register, null);
        }

        Proof about(@Nullable Whom person) {
            return new Proof(by, documentId, issuedBy, since, validUntil, register, person);
        }

        boolean isUnsure() {
            return whom != null && !whom.known();
        }

        boolean isExpired(Instant now) {
            return validUntil != null && !now.isBefore(validUntil);
        }
    }
}
