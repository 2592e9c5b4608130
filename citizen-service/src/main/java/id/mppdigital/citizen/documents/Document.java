package id.mppdigital.citizen.documents;

import id.mppdigital.citizen.identity.Citizen;
import id.mppdigital.citizen.keys.CopyPart.Item;
import id.mppdigital.citizen.refusal.CitizenRefusal;
import id.mppdigital.platform.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A stored document, without its content.
 *
 * @param account the citizen who owns it
 * @param kind what it is, as forms name their requirements, e.g. {@code surat-lahir}
 * @param issue null for what no agency issued
 * @param extract null for what this service did not write of a register's answer
 */
public record Document(
        UUID id,
        String account,
        String kind,
        File file,
        Instant uploadedAt,
        @Nullable Issue issue,
        @Nullable Extract extract) {
    /**
     * What was uploaded.
     *
     * @param sha256 of the plain content, in hex
     */
    public record File(String name, String mediaType, long size, String sha256) {}

    /**
     * That an agency issued it.
     *
     * @param releasedAt when the applicant got it; null as long as the application is not issued with it
     */
    public record Issue(
            UUID applicationId, String agency, @Nullable Instant releasedAt) {}

    /** That this service wrote it of what a register said. */
    public record Extract(String register, Instant asOf) {
        /** The database rounds times. */
        boolean isOfSameAnswer(@Nullable Extract other) {
            return other != null
                    && register.equals(other.register())
                    && Duration.between(asOf, other.asOf()).abs().toMillis() == 0;
        }
    }

    /**
     * About whom an issued document is, as far as types of evidence ask for it.
     *
     * @param notFor types of evidence that it does not prove, because it is about somebody else
     * @param named by type of evidence: what a form must say of whom it is about
     */
    public record Whom(List<String> notFor, Map<String, Named> named) {
        static final Whom NOT_ASKED = new Whom(List.of(), Map.of());

        /**
         * Whom a document names, without saying it to who does not know it.
         *
         * @param fact of the person, such as {@code citizen.child/nik}
         * @param print base64url of SHA-256 over the document's id, a slash, and the fact's value
         */
        public record Named(String fact, String print) {
            public static Named of(String fact, UUID document, JsonNode value) {
                try {
                    var text = document + "/" + value.asString("");
                    var print = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
                    return new Named(
                            fact, Base64.getUrlEncoder().withoutPadding().encodeToString(print));
                } catch (NoSuchAlgorithmException e) {
                    throw new IllegalStateException("every Java platform has SHA-256", e);
                }
            }
        }
    }

    /** Says about whom documents are. */
    public interface SaysWhom {
        /** By the document's id; absent for one that no type of evidence asks it of. */
        Map<UUID, Whom> of(Citizen citizen, List<Document> documents);
    }

    /** For the copy of its owner, who gets the file itself at the address. */
    List<Item> told() {
        return List.of(
                Item.of("name", "Nama berkas", "File name", file.name()),
                Item.of("kind", "Jenis", "Kind", kind),
                Item.of("mediaType", "Bentuk", "Media type", file.mediaType()),
                Item.of("size", "Ukuran (byte)", "Size (bytes)", file.size()),
                Item.of("uploadedAt", "Diunggah", "Uploaded", uploadedAt),
                Item.of("issuedBy", "Diterbitkan oleh", "Issued by", issue == null ? null : issue.agency()),
                Item.of("extractOf", "Kutipan register", "Extract of", extract == null ? null : extract.register()),
                Item.of("content", "Berkas ada di", "The file is at", "/citizens/v1/me/documents/" + id + "/content"));
    }

    /** @throws Problem while the agency that issued it has not handed it over */
    public Document released() {
        if (issue != null && issue.releasedAt() == null) {
            throw Problem.of(CitizenRefusal.DOCUMENT_NOT_RELEASED).header("Retry-After", "1");
        }
        return this;
    }
}
