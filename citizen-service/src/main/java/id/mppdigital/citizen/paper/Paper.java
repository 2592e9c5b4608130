package id.mppdigital.citizen.paper;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** A PDF on A4 that is written line by line; a new page begins where one is full. Lengths are in points. */
public final class Paper implements Closeable {
    private static final float MARGIN = 56;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    public enum Type {
        TITLE(18, 0),
        HEADING(13, 14),
        PLAIN(10, 0);

        private final float size;
        private final float before;

        Type(float size, float before) {
            this.size = size;
            this.before = before;
        }
    }

    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private @Nullable PDPageContentStream page;
    private float left;

    public Paper(String title, String language) throws IOException {
        document.getDocumentInformation().setTitle(title);
        document.getDocumentCatalog().setLanguage(language);
        // PDFBox's own: it holds all Latin letters.
        try (var file = PDFont.class.getResourceAsStream(FONT)) {
            font = PDType0Font.load(document, Objects.requireNonNull(file, FONT));
        }
    }

    /** A paragraph, over as many lines as it needs. */
    public void write(Type type, String text) throws IOException {
        left -= type.before;
        var line = new StringBuilder();
        for (var word : printable(text).split(" ")) {
            if (!line.isEmpty() && !fits(type, line + " " + word)) {
                print(type, line);
            }
            line.append(line.isEmpty() ? "" : " ");
            for (var letter : word.codePoints().toArray()) { // a word may be longer than a line
                if (!line.isEmpty() && !fits(type, line + Character.toString(letter))) {
                    print(type, line);
                }
                line.appendCodePoint(letter);
            }
        }
        print(type, line);
    }

    public void gap() {
        left -= Type.PLAIN.size / 2;
    }

    public byte[] finished() throws IOException {
        close(page);
        page = null;
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private void print(Type type, StringBuilder line) throws IOException {
        var open = page;
        if (open == null || left < MARGIN + type.size) {
            close(open);
            open = turn();
            page = open;
        }
        left -= type.size * 1.35f;
        open.beginText();
        open.setFont(font, type.size);
        open.newLineAtOffset(MARGIN, left);
        open.showText(line.toString());
        open.endText();
        line.setLength(0);
    }

    private PDPageContentStream turn() throws IOException {
        var next = new PDPage(PDRectangle.A4);
        document.addPage(next);
        left = PDRectangle.A4.getHeight() - MARGIN;
        return new PDPageContentStream(document, next);
    }

    private boolean fits(Type type, String line) throws IOException {
        return font.getStringWidth(line) / 1000 * type.size <= WIDTH;
    }

    /** A letter that the font lacks is seen as missing; it must not keep anybody from their paper. */
    private String printable(String text) {
        var printable = new StringBuilder();
        text.replaceAll("\\s+", " ")
                .codePoints()
                .forEach(letter -> printable.append(has(letter) ? Character.toString(letter) : "?"));
        return printable.toString();
    }

    private boolean has(int letter) {
        try {
            return font.encode(Character.toString(letter)).length > 0;
        } catch (IOException | IllegalArgumentException _) {
            return false;
        }
    }

    private static void close(@Nullable PDPageContentStream page) throws IOException {
        if (page != null) {
            page.close();
        }
    }

    @Override
    public void close() throws IOException {
        close(page);
        document.close();
    }
}
