package id.mppdigital.samples.paper;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.samples.paper.Certificate.Closing;
import id.mppdigital.samples.paper.Certificate.Fact;
import id.mppdigital.samples.paper.Certificate.Head;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class CertificatePdfTests {
    private static final Text ANY = new Text("Kalimat", "A sentence");

    @Test
    void itCanBeReadInBothLanguagesAndSaysThatItIsASample() throws IOException {
        try (var pdf = read("Siti Rahmah")) {
            assertThat(pdf.getNumberOfPages()).isOne();
            assertThat(text(pdf))
                    .contains("SURAT KETERANGAN", "Certificate", "SKCK/000124", "Siti Rahmah", "Kalimat", "A sentence")
                    .contains("CONTOH", "SAMPLE");
        }
    }

    @Test
    void namesOfAllLanguagesWrittenInLatinLettersAreWritten() throws IOException {
        try (var pdf = read("Ngọc Łukasz Çelik Ünal Straße")) {
            assertThat(text(pdf)).contains("Ngọc Łukasz Çelik Ünal Straße");
        }
    }

    @Test
    void whatItHasNoLettersForIsSeenAsMissing() throws IOException {
        try (var pdf = read("Siti 王 \uD83D\uDE00\n\tRahmah\u0000")) {
            assertThat(text(pdf)).contains("Siti ? ? Rahmah?");
        }
    }

    @Test
    void longAnswersAreBrokenAndGoOnOnFurtherPages() throws IOException {
        var long300 = "x".repeat(300);
        var facts = Collections.nCopies(40, new Fact(ANY, long300));
        try (var pdf = Loader.loadPDF(CertificatePdf.of(certificate(facts)))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
            assertThat(text(pdf).chars().filter(letter -> letter == 'x').count())
                    .isEqualTo(40 * 300);
        }
    }

    private static PDDocument read(String name) throws IOException {
        return Loader.loadPDF(CertificatePdf.of(certificate(List.of(new Fact(new Text("Nama", "Name"), name)))));
    }

    private static Certificate certificate(List<Fact> facts) {
        return new Certificate(
                new Head(List.of("KEPOLISIAN"), new Text("SURAT KETERANGAN", "Certificate"), "SKCK/000124"),
                ANY,
                facts,
                List.of(ANY),
                new Closing(ANY, ANY));
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf);
    }
}
