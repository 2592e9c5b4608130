package id.mppdigital.citizen.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.mppdigital.platform.problem.Problem;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class ContentCheckTests {

    private final ContentCheck check =
            new ContentCheck(new DocumentSettings(DataSize.ofKilobytes(4), Duration.ofHours(24)));

    @Test
    void acceptsWhatIsWhatItSays() {
        assertThat(check.check(SampleFiles.pdf(), "application/pdf")).isEqualTo(MediaType.PDF);
        assertThat(check.check(SampleFiles.png(), "image/png")).isEqualTo(MediaType.PNG);
        assertThat(check.check(SampleFiles.jpeg(), "image/jpg")).isEqualTo(MediaType.JPEG);
    }

    @Test
    void refusesAProgramRenamedToPdf() {
        refuses(SampleFiles.exe(), "application/pdf", "unsupported-document");
    }

    @Test
    void refusesAPictureSentAsPdf() {
        refuses(SampleFiles.png(), "application/pdf", "document-type-mismatch");
    }

    @Test
    void refusesAPageWithAScript() {
        refuses("<html><script>alert(1)</script></html>".getBytes(UTF_8), "application/pdf", "unsupported-document");
        refuses("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(UTF_8), "image/png", "unsupported-document");
    }

    @Test
    void refusesNothingAndZeros() {
        refuses(new byte[0], "application/pdf", "empty-document");
        refuses(new byte[512], "application/pdf", "unsupported-document");
    }

    @Test
    void refusesAnUndeclaredType() {
        refuses(SampleFiles.pdf(), null, "document-type-mismatch");
    }

    @Test
    void refusesTooMuch() {
        byte[] large = java.util.Arrays.copyOf(SampleFiles.pdf(), 4097);
        refuses(large, "application/pdf", "document-too-large");
    }

    private void refuses(byte[] content, @org.jspecify.annotations.Nullable String type, String code) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> check.check(content, type))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(code));
    }
}
