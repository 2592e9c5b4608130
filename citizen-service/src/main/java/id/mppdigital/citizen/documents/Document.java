package id.mppdigital.citizen.documents;

import id.mppdigital.citizen.keys.CopyPart.Item;
import id.mppdigital.citizen.refusal.CitizenRefusal;
import id.mppdigital.platform.problem.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
