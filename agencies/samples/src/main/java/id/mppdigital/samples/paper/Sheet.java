package id.mppdigital.samples.paper;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Paper that is written on from top to bottom; a new page begins where one is full. Lengths are in points. */
final class Sheet implements Closeable {
    private static final float MARGIN = 60;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final float LABELS = 190;

    enum Style {
        TITLE(14, true),
        STRONG(11, true),
        PLAIN(10, false),
        SECOND(9, false);

        private final float size;
        private final boolean strong;

        Style(float size, boolean strong) {
            this.size = size;
            this.strong = strong;
        }
    }

    private final PDDocument document;
    private final PDFont font;
    private PDPageContentStream page;
    private float height;

    Sheet(PDDocument document) throws IOException {
        this.document = document;
        // It comes with PDFBox and holds the letters of all languages that are written in Latin ones.
        try (var file =
                PDFont.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            this.font = PDType0Font.load(document, Objects.requireNonNull(file, "PDFBox's font"));
        }
        this.page = turn();
    }

    void centred(String text, Style style) throws IOException {
        for (var line : wrapped(text, style, WIDTH)) {
            line(line, style, MARGIN + (WIDTH - width(line, style)) / 2);
        }
    }

    /** A paragraph in Indonesian with its English under it. */
    void paragraph(Text text) throws IOException {
        height -= Style.PLAIN.size;
        block(text.id(), Style.PLAIN, MARGIN, WIDTH);
        block(text.en(), Style.SECOND, MARGIN, WIDTH);
    }

    /** A label in both languages beside its value. */
    void row(Text label, String value) throws IOException {
        room(3 * Style.PLAIN.size);
        var top = height;
        block(label.id(), Style.PLAIN, MARGIN, LABELS - 10);
        block(label.en(), Style.SECOND, MARGIN, LABELS - 10);
        var bottom = height;
        height = top;
        block(value, Style.PLAIN, MARGIN + LABELS, WIDTH - LABELS);
        height = Math.min(height, bottom) - 3;
    }

    void rule() throws IOException {
        room(20);
        height -= 8;
        page.moveTo(MARGIN, height);
        page.lineTo(MARGIN + WIDTH, height);
        page.stroke();
        height -= 12;
    }

    private void block(String text, Style style, float left, float width) throws IOException {
        for (var line : wrapped(text, style, width)) {
            line(line, style, left);
        }
    }

    private void line(String text, Style style, float left) throws IOException {
        room(style.size);
        height -= style.size * 1.3f;
        page.beginText();
        page.setFont(font, style.size);
        page.setRenderingMode(style.strong ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        page.setLineWidth(style.strong ? 0.4f : 0.1f);
        page.newLineAtOffset(left, height);
        page.showText(text);
        page.endText();
    }

    private void room(float needed) throws IOException {
        if (height - needed < MARGIN) {
            page.close();
            page = turn();
        }
    }

    private PDPageContentStream turn() throws IOException {
        var next = new PDPage(PDRectangle.A4);
        document.addPage(next);
        height = PDRectangle.A4.getHeight() - MARGIN;
        return new PDPageContentStream(document, next);
    }

    private List<String> wrapped(String text, Style style, float width) throws IOException {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : writable(text).split(" ")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, style) > width && !line.isEmpty()) {
                lines.add(line);
                longer = word;
            }
            line = longer;
            while (width(line, style) > width) { // a word that no line holds
                int fits = line.length() - 1;
                while (width(line.substring(0, fits), style) > width) {
                    fits--;
                }
                lines.add(line.substring(0, fits));
                line = line.substring(fits);
            }
        }
        lines.add(line);
        return lines;
    }

    private float width(String text, Style style) throws IOException {
        return font.getStringWidth(text) / 1000 * style.size;
    }

    /** A letter that the font doesn't have is seen as missing; it must not keep anybody from getting a certificate. */
    private String writable(String text) {
        var writable = new StringBuilder();
        text.replaceAll("\\s+", " ")
                .codePoints()
                .forEach(letter -> writable.append(has(letter) ? Character.toString(letter) : "?"));
        return writable.toString();
    }

    private boolean has(int letter) {
        try {
            return font.encode(Character.toString(letter)).length > 0;
        } catch (IOException | IllegalArgumentException _) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        page.close();
    }
}
