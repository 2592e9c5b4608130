package id.mppdigital.citizen.documents;

import id.mppdigital.citizen.refusal.CitizenRefusal;
import id.mppdigital.platform.problem.Problem;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stored document, without its content.
 *
 * @param account the citizen who owns it
 * @param kind what it is, as forms name their requirements, e.g. {@code surat-lahir}
 * @param issue null for what the citizen uploaded
 */
public record Document(
        UUID id,
        String account,
        String kind,
        File file,
        Instant uploadedAt,
        @Nullable Issue issue) {
    /**
     * What was uploaded.
     *
     * @param sha256 of the plain content, in hex
     */
    record File(String name, String mediaType, long size, String sha256) {}

    /**
     * That an agency issued it.
     *
     * @param releasedAt when the applicant got it; null as long as the application is not issued with it
     */
    public record Issue(
            UUID applicationId, String agency, @Nullable Instant releasedAt) {}

    /** @throws Problem while the agency that issued it has not handed it over */
    Document released() {
        if (issue != null && issue.releasedAt() == null) {
            throw Problem.of(CitizenRefusal.DOCUMENT_NOT_RELEASED).header("Retry-After", "1");
        }
        return this;
    }
}
