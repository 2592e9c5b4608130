package id.mppdigital.application.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.mppdigital.application.signed.FileReceipt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document of citizen-service that fulfils a requirement; the hash identifies its exact bytes.
 *
 * @param extract the register that said what stands in it, and as of when; absent for other documents
 */
public record DossierDocument(
        String requirement,
        UUID id,
        String name,
        String mediaType,
        long size,
        String sha256,

        @JsonInclude(JsonInclude.Include.NON_NULL) FileReceipt.@Nullable Extract extract) {}
