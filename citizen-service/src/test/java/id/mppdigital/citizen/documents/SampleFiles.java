package id.mppdigital.citizen.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Small files of each kind, as programs write them. */
public final class SampleFiles {
    private static final byte[] PDF = newPdf("Surat");
    private static final byte[] PNG = newPicture("png");
    private static final byte[] JPEG = newPicture("jpg");

    private SampleFiles() {}

    public static byte[] pdf() {
        return PDF.clone();
    }

    /** @param title lies in clear inside of it */
    public static byte[] pdf(String title) {
        return newPdf(title);
    }

    public static byte[] png() {
        return PNG.clone();
    }

    public static byte[] jpeg() {
        return JPEG.clone();
    }

    public static byte[] exe() {
        byte[] file = new byte[256];
        file[0] = 'M';
        file[1] = 'Z';
        file[0x3c] = (byte) 0x80;
        file[0x80] = 'P';
        file[0x81] = 'E';
        return file;
    }

    /** The file with its first occurrence of a text (one byte for each character) replaced. */
    public static byte[] with(byte[] file, String text, String instead) {
        String all = new String(file, ISO_8859_1);
        int at = all.indexOf(text);
        if (at < 0) {
            throw new AssertionError("the sample holds no " + text);
        }
        return (all.substring(0, at) + instead + all.substring(at + text.length())).getBytes(ISO_8859_1);
    }

    public static byte[] followedBy(byte[] file, byte[] more) {
        byte[] all = java.util.Arrays.copyOf(file, file.length + more.length);
        System.arraycopy(more, 0, all, file.length, more.length);
        return all;
    }

    private static byte[] newPdf(String title) {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.getDocumentInformation().setTitle(title);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] newPicture(String format) {
        BufferedImage picture = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 1200; i++) {
            picture.setRGB(i % 40, i / 40, i * 7919);
        }
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
