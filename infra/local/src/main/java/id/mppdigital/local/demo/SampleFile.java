package id.mppdigital.local.demo;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A file that really is what its type says: the platform looks inside. */
public record SampleFile(String name, String mediaType, byte[] content) {
    public static SampleFile of(ServiceForm.Requirement requirement) {
        return requirement.mediaType().startsWith("image/")
                ? new SampleFile(requirement.code() + ".png", "image/png", photograph())
                : new SampleFile(
                        requirement.code() + ".pdf",
                        "application/pdf",
                        SamplePdf.saying("Surat keterangan lahir, contoh"));
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
}
