package id.mppdigital.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SamplePdfTests {
    private static final Pattern PLACE = Pattern.compile("(\\d{10}) 00000 n ");

    @Test
    void theTableSaysWhereEveryPartBegins() {
        var pdf = new String(SamplePdf.saying("Contoh"), StandardCharsets.US_ASCII);

        assertThat(PLACE.matcher(pdf)
                        .results()
                        .map(place -> pdf.substring(Integer.parseInt(place.group(1))))
                        .map(part -> part.substring(0, 5)))
                .containsExactly("1 0 o", "2 0 o", "3 0 o", "4 0 o", "5 0 o");
        var table = pdf.substring(pdf.indexOf("startxref\n") + 10).lines().findFirst();
        assertThat(table).contains(Integer.toString(pdf.indexOf("xref\n")));
    }
}
