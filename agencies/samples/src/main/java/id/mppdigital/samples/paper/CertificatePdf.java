package id.mppdigital.samples.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A certificate as a PDF on A4. It says in both languages that it is a sample: nobody shall take it for an official paper. */
final class CertificatePdf {
    private static final Text SAMPLE = new Text(
            "CONTOH. Bukan dokumen resmi; semua data rekaan.",
            "SAMPLE. Not an official document; all data are invented.");

    private static final Text UNSIGNED = new Text("(tanpa tanda tangan)", "(unsigned)");

    private CertificatePdf() {}

    static byte[] of(Certificate certificate) {
        try (var document = new PDDocument()) {
            var head = certificate.head();
            document.getDocumentInformation()
                    .setTitle(head.title().id() + " / " + head.title().en());
            document.getDocumentCatalog().setLanguage("id");
            try (var sheet = new Sheet(document)) {
                write(certificate, sheet);
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a certificate can't be written", e);
        }
    }

    private static void write(Certificate certificate, Sheet sheet) throws IOException {
        var head = certificate.head();
        for (var line : head.authority()) {
            sheet.centred(line, Sheet.Style.STRONG);
        }
        sheet.rule();
        sheet.centred(head.title().id(), Sheet.Style.TITLE);
        sheet.centred(head.title().en(), Sheet.Style.SECOND);
        sheet.centred("Nomor / Number: " + head.number(), Sheet.Style.PLAIN);
        sheet.paragraph(certificate.opening());
        for (var fact : certificate.facts()) {
            sheet.row(fact.label(), fact.value());
        }
        for (var statement : certificate.statements()) {
            sheet.paragraph(statement);
        }
        sheet.paragraph(certificate.closing().placeAndDate());
        sheet.paragraph(certificate.closing().signatory());
        sheet.paragraph(UNSIGNED);
        sheet.rule();
        sheet.paragraph(SAMPLE);
    }
}
