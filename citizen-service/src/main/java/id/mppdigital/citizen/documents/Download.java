package id.mppdigital.citizen.documents;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.InputStream;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** A document's content as a response that no browser shows inside a page, guesses a type for, or keeps. */
public final class Download {
    /** The answer in the API's description. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @ApiResponse(
            responseCode = "200",
            description = "The file, as it was uploaded.",
            content = {
                @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = "image/jpeg", schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = "image/png", schema = @Schema(type = "string", format = "binary"))
            })
    public @interface Described {}

    private Download() {}

    /** @param content closed when it is sent */
    public static ResponseEntity<Resource> of(Document document, InputStream content) {
        return named(document.file().name(), document.file().mediaType())
                .contentLength(document.file().size())
                .body(new InputStreamResource(content));
    }

    /** What the platform made itself. */
    public static ResponseEntity<Resource> of(String name, String mediaType, byte[] content) {
        return named(name, mediaType).contentLength(content.length).body(new ByteArrayResource(content));
    }

    private static ResponseEntity.BodyBuilder named(String name, String mediaType) {
        var disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .cacheControl(CacheControl.noStore());
    }
}
