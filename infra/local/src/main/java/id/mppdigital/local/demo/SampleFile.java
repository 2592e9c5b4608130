package id.mppdigital.local.demo;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** A file that really is what its type says: the platform looks inside. */
public record SampleFile(String name, String mediaType, byte[] content) {

    public static SampleFile of(ServiceForm.Requirement requirement) {
        return requirement.mediaType().startsWith("image/")
                ? new SampleFile(requirement.code() + ".png", "image/png", photograph())
                : new SampleFile(requirement.code() + ".pdf", "application/pdf", letter());
    }

    /** Three by four with a red background, as the police want it, and nobody on it. */
    private static byte[] photograph() {
        var image = new BufferedImage(300, 400, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(new Color(0xC0, 0x10, 0x20));
        pen.fillRect(0, 0, 300, 400);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** One page, with offsets that a strict reader rebuilds. */
    private static byte[] letter() {
        return """
                %PDF-1.4
                1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
                2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
                3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R
                  /Resources <</Font <</F <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>>>>>>> endobj
                4 0 obj <</Length 63>> stream
                BT /F 18 Tf 72 760 Td (Surat keterangan lahir \\(contoh\\)) Tj ET
                endstream endobj
                trailer <</Root 1 0 R /Size 5>>
                %%EOF
                """.getBytes(StandardCharsets.US_ASCII);
    }
}
