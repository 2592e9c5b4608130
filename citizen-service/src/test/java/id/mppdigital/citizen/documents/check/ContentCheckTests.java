package id.mppdigital.citizen.documents.check;

import static id.mppdigital.citizen.documents.SampleFiles.followedBy;
import static id.mppdigital.citizen.documents.SampleFiles.with;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.mppdigital.citizen.documents.SampleFiles;
import id.mppdigital.platform.problem.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentCheckTests {
    private static final CheckSettings SETTINGS =
            new CheckSettings(50_000_000, 2, Duration.ofSeconds(20), Duration.ofSeconds(20));

    private final ContentCheck check = new ContentCheck(SETTINGS, new CheckSlots(SETTINGS));

    @TempDir
    Path folder = Path.of("set by JUnit");

    @Test
    void takesWhatIsWhatItSays() {
        assertThat(checked(SampleFiles.pdf(), "application/pdf")).isEqualTo(MediaType.PDF);
        assertThat(checked(SampleFiles.png(), "image/png")).isEqualTo(MediaType.PNG);
        assertThat(checked(SampleFiles.jpeg(), "image/jpeg")).isEqualTo(MediaType.JPEG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "application/octet-stream",
                "APPLICATION/OCTET-STREAM; charset=binary",
                "image/*",
                "*/*",
                "image/jpg",
                "image/pjpeg",
                "image/x-jpeg",
                "jpeg"
            })
    void judgesByContentWhereNothingContradictsIt(String declared) {
        assertThat(checked(SampleFiles.jpeg(), declared)).isEqualTo(MediaType.JPEG);
        assertThat(checked(SampleFiles.jpeg(), null)).isEqualTo(MediaType.JPEG);
        assertThat(checked(SampleFiles.png(), "image/x-png")).isEqualTo(MediaType.PNG);
        assertThat(checked(SampleFiles.pdf(), "application/x-pdf")).isEqualTo(MediaType.PDF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "image/*", "text/html", "application/zip"})
    void refusesAFileThatIsSentAsSomethingElse(String declared) {
        refuses(SampleFiles.pdf(), declared, "document-type-mismatch");
    }

    @Test
    void refusesWhatIsNoDocument() {
        refuses(new byte[0], "application/pdf", "empty-document");
        refuses(new byte[512], "application/pdf", "unsupported-document");
        refuses(SampleFiles.exe(), "application/pdf", "unsupported-document");
        refuses(ascii("<html><script>alert(1)</script></html>"), "application/pdf", "unsupported-document");
        refuses(ascii("<svg xmlns='http://www.w3.org/2000/svg'/>"), "image/png", "unsupported-document");
    }

    @Test
    void refusesAPdfThatNoReaderOpens() {
        byte[] pdf = SampleFiles.pdf();
        refuses(ascii("%PDF-"), null, "unreadable-document");
        refuses(ascii("%PDF-1.7\n%%EOF\n"), null, "unreadable-document");
        refuses(Arrays.copyOf(pdf, pdf.length / 2), null, "unreadable-document");
        refuses(Arrays.copyOf(pdf, pdf.length - 7), null, "unreadable-document");
        refuses(ascii("%PDF-1.7\n1 0 obj\n" + "[".repeat(200_000) + "\n%%EOF\n"), null, "unreadable-document");
    }

    @Test
    void refusesAPdfWithoutPages() {
        refuses(pdf(document -> {}, 0), null, "document-without-pages");
    }

    @Test
    void refusesAPdfThatAsksForAPasswordOrIsRestricted() {
        for (String userPassword : new String[] {"rahasia", ""}) {
            byte[] locked = pdf(
                    document -> {
                        var policy = new StandardProtectionPolicy("pemilik", userPassword, new AccessPermission());
                        policy.setEncryptionKeyLength(128);
                        document.protect(policy);
                    },
                    1);
            refuses(locked, null, "protected-document");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /OpenAction<</S/JavaScript/JS(app.alert(1))>>
            /OpenAction<</S /Launch/F(cmd.exe)>>
            /OpenAction<</S/J#61vaScript/JS(app.alert(1))>>
            /Names<</EmbeddedFiles<</Names[(x.exe)<<>>]>>>>
            /AA<</WC<</S/ImportData/F(x)>>>>
            """)
    void refusesAPdfThatDoesThingsOrCarriesFiles(String entry) {
        byte[] active = with(uncompressed(), "/Type /Catalog", "/Type /Catalog" + entry);
        refuses(active, null, "active-document");
    }

    @Test
    void findsAnActionInACompressedObjectStream() {
        byte[] active = pdf(
                document -> document.getDocumentCatalog()
                        .setOpenAction(
                                new org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript("app.alert(1)")),
                1);
        assertThat(new String(active, ISO_8859_1)).contains("/ObjStm").doesNotContain("/JavaScript");
        refuses(active, null, "active-document");
    }

    @Test
    void refusesAPdfWhoseObjectsUnpackToMoreThanAnybodyNeeds() {
        byte[] bomb = new byte[64 * 1024 * 1024];
        Arrays.fill(bomb, (byte) ' ');
        byte[] packed = deflated(bomb);
        byte[] head = ascii("%PDF-1.7\n5 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length " + packed.length
                + ">>\nstream\n");
        byte[] file = followedBy(followedBy(head, packed), ascii("\nendstream\nendobj\n%%EOF\n"));
        refuses(file, null, "document-too-detailed");
    }

    @Test
    void refusesAPictureThatDoesNotDecode() {
        byte[] jpeg = SampleFiles.jpeg();
        byte[] png = SampleFiles.png();
        refuses(Arrays.copyOf(jpeg, 20), null, "unreadable-document");
        refuses(Arrays.copyOf(jpeg, jpeg.length / 2), null, "unreadable-document");
        refuses(Arrays.copyOf(jpeg, jpeg.length - 2), null, "unreadable-document");
        byte[] shortened = Arrays.copyOf(jpeg, jpeg.length - 300);
        refuses(followedBy(shortened, new byte[] {(byte) 0xFF, (byte) 0xD9}), null, "unreadable-document");
        refuses(Arrays.copyOf(png, 8), null, "unreadable-document");
        refuses(Arrays.copyOf(png, png.length / 2), null, "unreadable-document");
        refuses(Arrays.copyOf(png, png.length - 12), null, "unreadable-document");
        byte[] flipped = png.clone();
        flipped[60] ^= 1;
        refuses(flipped, null, "unreadable-document");
    }

    @Test
    void refusesAPictureThatUnpacksToMoreThanAnybodyNeeds() {
        refuses(pngClaiming(20_000, 20_000), null, "document-too-detailed");
        refuses(pngClaiming(40_000, 10), null, "document-too-detailed");
        refuses(pngClaiming(Integer.MAX_VALUE, Integer.MAX_VALUE), null, "document-too-detailed");
        refuses(pngClaiming(0, 10), null, "unreadable-document");
    }

    @Test
    void refusesAFileThatIsAnotherOneToAnotherProgram() {
        for (byte[] file : new byte[][] {SampleFiles.jpeg(), SampleFiles.png()}) {
            refuses(followedBy(file, ascii("<html><script>alert(1)</script>")), null, "mixed-document");
            refuses(followedBy(file, SampleFiles.pdf()), null, "mixed-document");
        }
        for (byte[] file : new byte[][] {SampleFiles.jpeg(), SampleFiles.png(), SampleFiles.pdf()}) {
            refuses(followedBy(file, zip()), null, "mixed-document");
        }
        refuses(with(SampleFiles.pdf(), "\n", "\n%<ScRiPt >alert(1)</script>\n"), null, "mixed-document");
        refuses(jpegWithComment("<script>alert(1)</script>"), null, "mixed-document");
        refuses(followedBy(ascii("GIF89a"), SampleFiles.pdf()), null, "unsupported-document");
        refuses(followedBy(ascii("\n"), SampleFiles.pdf()), null, "unsupported-document");
    }

    @Test
    void takesWhatPhonesPutBehindAPicture() {
        byte[] film = followedBy(new byte[] {0, 0, 0, 24}, ascii("ftypmp42 and so on"));
        assertThat(checked(followedBy(SampleFiles.jpeg(), film), null)).isEqualTo(MediaType.JPEG);
        assertThat(checked(followedBy(SampleFiles.jpeg(), SampleFiles.jpeg()), null))
                .isEqualTo(MediaType.JPEG);
        assertThat(checked(jpegWithComment("Foto <keluarga> & < bodyguard"), null))
                .isEqualTo(MediaType.JPEG);
        assertThat(checked(followedBy(SampleFiles.pdf(), new byte[5000]), null)).isEqualTo(MediaType.PDF);
    }

    private MediaType checked(byte[] content, @Nullable String declared) {
        try {
            return check.check(Files.write(Files.createTempFile(folder, "file", ""), content), declared);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void refuses(byte[] content, @Nullable String declared, String code) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> checked(content, declared))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(code));
    }

    private interface Change {
        void on(PDDocument document) throws IOException;
    }

    private static byte[] pdf(Change change, int pages) {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage());
            }
            change.on(document);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] uncompressed() {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            var bytes = new ByteArrayOutputStream();
            document.save(bytes, org.apache.pdfbox.pdfwriter.compress.CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] deflated(byte[] plain) {
        var bytes = new ByteArrayOutputStream();
        try (var deflater = new java.util.zip.DeflaterOutputStream(bytes)) {
            deflater.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("x.txt"));
            zip.write(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The sample with other dimensions and the checksum that belongs to them. */
    private static byte[] pngClaiming(int width, int height) {
        var png = java.nio.ByteBuffer.wrap(SampleFiles.png());
        png.putInt(16, width).putInt(20, height);
        CRC32 sum = new CRC32();
        sum.update(png.array(), 12, 17);
        return png.putInt(29, (int) sum.getValue()).array();
    }

    private static byte[] jpegWithComment(String comment) {
        byte[] jpeg = SampleFiles.jpeg();
        int length = comment.length() + 2;
        byte[] head = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xFE, (byte) (length >> 8), (byte) length};
        return followedBy(followedBy(head, ascii(comment)), Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(US_ASCII);
    }
}
