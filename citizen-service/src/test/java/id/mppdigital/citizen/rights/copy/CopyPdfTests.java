package id.mppdigital.citizen.rights.copy;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.citizen.keys.CopyPart;
import id.mppdigital.citizen.keys.CopyPart.Item;
import id.mppdigital.platform.problem.Language;
import id.mppdigital.platform.problem.Wording;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class CopyPdfTests {
    private static final Wording TITLE = new Wording("Data", "Facts");

    private static String text(List<String> values) throws Exception {
        var part = CopyPart.of(
                "facts",
                TITLE,
                values,
                value -> List.of(Item.of("v", "Isi", "Value", value), Item.of("n", "x", "x", null)));
        var pdf = new CopyPdf(Language.EN).of(Instant.parse("2026-11-29T04:00:00Z"), List.of(part));
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void a_word_longer_than_a_line_goes_on_in_the_next_one() throws Exception {
        var word = "abcdefghij".repeat(30);

        assertThat(text(List.of(word)).replaceAll("\\s", "")).contains(word);
    }

    @Test
    void a_letter_that_the_font_lacks_keeps_nobody_from_the_copy() throws Exception {
        assertThat(text(List.of("Siti ꦱꦶ\nRahmah\u0000"))).contains("Siti ?? Rahmah?");
    }

    @Test
    void many_entries_fill_many_pages_and_the_rest_is_named() throws Exception {
        var text = text(IntStream.range(0, 620).mapToObj(n -> "number " + n).toList());

        assertThat(text)
                .contains("Value: number 0", "Value: number 499", "120 more")
                .doesNotContain("number 500");
    }

    @Test
    void a_part_that_holds_nothing_says_so() throws Exception {
        assertThat(text(List.of())).contains("Made 29 November 2026, 04:00 UTC.", "Facts", "Nothing.");
    }
}
