package id.mppdigital.citizen.documents;

import id.mppdigital.platform.problem.Problem;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.multipart.MultipartFile;

/**
 * What a client sent, claims included.
 *
 * @param kind as forms name their requirements, or as the agency names what it issues
 */
record Upload(String kind, @Nullable String name, @Nullable String type, byte[] content) {

    /** @throws Problem for a kind that is no code */
    static Upload of(String kind, MultipartFile file) throws IOException {
        if (!kind.matches("[a-z0-9-]{1,64}")) {
            throw Problem.of(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            "invalid-request",
                            "The kind is not a requirement's code.")
                    .at("/kind", "pattern", "Lower-case letters, digits and dashes, at most 64.");
        }
        return new Upload(kind, file.getOriginalFilename(), file.getContentType(), file.getBytes());
    }
}
