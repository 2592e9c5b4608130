package id.mppdigital.citizen.documents;

import java.time.Instant;
import java.util.UUID;

/**
 * An uploaded document, without its content.
 *
 * @param account the citizen who uploaded it
 * @param kind what it is, as forms name their requirements, e.g. {@code surat-lahir}
 * @param sha256 of the plain content, in hex
 */
record Document(
        UUID id,
        String account,
        String kind,
        String name,
        String mediaType,
        long size,
        String sha256,
        Instant uploadedAt) {}
