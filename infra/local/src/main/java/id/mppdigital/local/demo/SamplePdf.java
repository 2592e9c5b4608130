package id.mppdigital.local.demo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The smallest PDF that every reader opens: one page with one line, and a table of where its parts are (ISO 32000,
 * 7.5).
 */
public final class SamplePdf {
    private SamplePdf() {}

    /** @param line letters, digits and blanks */
    public static byte[] saying(String line) {
        var text = "BT /F 18 Tf 72 760 Td (" + line + ") Tj ET";
        return assembled(List.of(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
                "<</Length " + text.length() + ">>\nstream\n" + text + "\nendstream",
                "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"));
    }

    private static byte[] assembled(List<String> parts) {
        var pdf = new StringBuilder("%PDF-1.4\n");
        var places = new ArrayList<Integer>();
        for (var part : parts) {
            places.add(pdf.length());
            pdf.append(places.size()).append(" 0 obj\n").append(part).append("\nendobj\n");
        }
        int table = pdf.length();
        pdf.append("xref\n0 ").append(parts.size() + 1).append("\n0000000000 65535 f \n");
        places.forEach(place -> pdf.append("%010d 00000 n \n".formatted(place)));
        pdf.append("trailer\n<</Root 1 0 R/Size %d>>\nstartxref\n%d\n%%%%EOF\n".formatted(parts.size() + 1, table));
        return pdf.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
