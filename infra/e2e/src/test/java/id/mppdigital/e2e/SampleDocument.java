package id.mppdigital.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.mppdigital.local.demo.SamplePdf;
import java.io.ByteArrayOutputStream;
import java.util.Base64;

/**
 * A document that a citizen has at hand: the smallest thing that is what it says to whoever looks inside.
 *
 * @param kind what it proves
 */
public record SampleDocument(String kind, String name, String mediaType, byte[] content) {
    public static final SampleDocument BIRTH_LETTER = new SampleDocument(
            "birth-letter", "surat-lahir.pdf", "application/pdf", SamplePdf.saying("Surat keterangan lahir, contoh"));

    public static final SampleDocument PHOTO = new SampleDocument(
            "photo",
            "pas-foto.png",
            "image/png",
            Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));

    /** The body of an upload (RFC 7578). */
    byte[] multipart(String boundary) {
        var body = new ByteArrayOutputStream();
        body.writeBytes("""
                --%1$s\r
                Content-Disposition: form-data; name="kind"\r
                \r
                %2$s\r
                --%1$s\r
                Content-Disposition: form-data; name="file"; filename="%3$s"\r
                Content-Type: %4$s\r
                \r
                """.formatted(boundary, kind, name, mediaType).getBytes(UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--%s--\r\n".formatted(boundary).getBytes(UTF_8));
        return body.toByteArray();
    }
}
