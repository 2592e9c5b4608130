package id.mppdigital.citizen.documents;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.citizen.documents.check.MediaType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTests {
    @ParameterizedTest
    @CsvSource({
        "surat lahir.pdf, surat lahir.pdf",
        "SURAT.PDF, SURAT.PDF",
        "../../etc/passwd, passwd.pdf",
        "C:\\Users\\x\\surat.pdf, surat.pdf",
        "surat.pdf.exe, surat.pdf.exe.pdf",
        ".htaccess, htaccess.pdf",
        "'a\"b<c>;.pdf', abc.pdf",
        "'', document.pdf",
        "/, document.pdf",
    })
    void isMadeHarmless(String original, String clean) {
        assertThat(FileName.of(original, MediaType.PDF)).isEqualTo(clean);
    }

    @Test
    void losesSignsThatNobodySees() {
        assertThat(FileName.of("surat\r\n\u0000\u202Efdp.pdf", MediaType.PDF)).isEqualTo("suratfdp.pdf");
        assertThat(FileName.of(null, MediaType.JPEG)).isEqualTo("document.jpg");
    }

    @Test
    void isNotTooLongAndKeepsItsExtension() {
        assertThat(FileName.of("x".repeat(300) + ".png", MediaType.PNG))
                .hasSize(100)
                .endsWith(".png");
        assertThat(FileName.of("😀".repeat(150), MediaType.PNG)).endsWith(".png");
    }

    @Test
    void isCutBetweenCharactersAndKeepsWhatJoinsThem() {
        String family = "👨\u200D👩\u200D👧";
        assertThat(FileName.of(family + ".png", MediaType.PNG)).isEqualTo(family + ".png");
        String cut = FileName.of(family.repeat(60) + ".png", MediaType.PNG);
        assertThat(cut.codePointCount(0, cut.length())).isLessThanOrEqualTo(100);
        assertThat(cut).endsWith(".png").doesNotContain("\u200D.png");
        assertThat(FileName.of("😀".repeat(200), MediaType.PDF)).isEqualTo("😀".repeat(96) + ".pdf");
        assertThat(FileName.of("\u202Eexe.\u2066gnp\u0007.png", MediaType.PNG)).isEqualTo("exe.gnp.png");
    }
}
