package id.mppdigital.citizen.documents;

import id.mppdigital.platform.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Looks at what a file really is, by its first bytes; its name and declared type are claims, no more. */
@Component
class ContentCheck {

    private final MimeTypes detector = MimeTypes.getDefaultMimeTypes();
    private final DocumentSettings settings;

    ContentCheck(DocumentSettings settings) {
        this.settings = settings;
    }

    /** @throws Problem that says what is wrong with the file */
    MediaType check(byte[] content, @Nullable String declaredType) {
        if (content.length == 0) {
            throw refused(HttpStatus.UNPROCESSABLE_CONTENT, "empty-document", "The file is empty. Choose another one.");
        }
        if (content.length > settings.maxSize().toBytes()) {
            throw refused(
                    HttpStatus.CONTENT_TOO_LARGE,
                    "document-too-large",
                    "A document may have at most %d MB."
                            .formatted(settings.maxSize().toMegabytes()));
        }
        MediaType real = MediaType.of(detected(content))
                .orElseThrow(() -> refused(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "unsupported-document",
                        "The file's content is no PDF, JPEG or PNG."));
        if (MediaType.of(declaredType).filter(real::equals).isEmpty()) {
            throw refused(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "document-type-mismatch",
                    "The file's content is %s, but it was sent as another type.".formatted(real.type()));
        }
        return real;
    }

    private String detected(byte[] content) {
        try (TikaInputStream stream = TikaInputStream.get(content)) {
            return detector.detect(stream, new Metadata()).toString();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
    }

    private static Problem refused(HttpStatus status, String code, String detail) {
        return Problem.of(status, code, detail).at("/file", code, detail);
    }
}
