package id.mppdigital.portal.api.gateway;

import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.client.ClientHttpResponse;

/** A file as the platform sends it. Whoever gets one passes the body on, which closes it. */
public record FileContent(HttpHeaders said, Resource body) {
    static FileContent of(ClientHttpResponse answer, Place place) throws IOException {
        return new FileContent(answer.getHeaders(), new InputStreamResource(new Passing(answer, place)));
    }

    public @Nullable MediaType type() {
        return said.getContentType();
    }

    public @Nullable String name() {
        return said.getContentDisposition().getFilename();
    }

    /** Says how long the body is, if the platform did. */
    public void sayLength(HttpHeaders answer) {
        if (said.getContentLength() >= 0) {
            answer.setContentLength(said.getContentLength());
        }
    }

    /** To be kept by the reader: no browser shows it inside a page, or runs anything in it. */
    public ResponseEntity<Resource> asDownload(String otherName, Set<MediaType> shown) {
        var type = type();
        var name = name();
        return ResponseEntity.ok()
                .contentType(type != null && shown.contains(type) ? type : MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name == null ? otherName : name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'")
                .headers(this::sayLength)
                .body(body);
    }

    /** Frees its place once it has passed, or the browser has left. */
    private static final class Passing extends FilterInputStream {
        private final ClientHttpResponse answer;
        private final Place place;
        private boolean closed;

        Passing(ClientHttpResponse answer, Place place) throws IOException {
            super(answer.getBody());
            this.answer = answer;
            this.place = place;
        }

        @Override
        public void close() throws IOException {
            if (!closed) {
                closed = true;
                try (place;
                        answer) {
                    super.close();
                }
            }
        }
    }
}
