package id.mppdigital.citizen.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.citizen.CitizenApi;
import id.mppdigital.citizen.CitizenApi.Answer;
import id.mppdigital.citizen.CitizenIntegrationTest;
import id.mppdigital.citizen.Person;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever the form of an upload looks like, its sender is told what to mend. */
@CitizenIntegrationTest
class UploadFormIT {
    private static final String FILE =
            part("form-data; name=\"file\"; filename=\"surat.pdf\"", "Content-Type: application/pdf\r\n", pdf());
    private static final String KIND = part("form-data; name=\"kind\"", "", "letter");

    @Autowired
    CitizenApi api;

    private final Person maria = Person.fresh();

    @Test
    void isTakenWithoutATypeAndWithATypeThatSaysNothing() {
        assertThat(send(part("form-data; name=\"file\"; filename=\"surat.pdf\"", "", pdf()), KIND)
                        .status())
                .isEqualTo(201);
        assertThat(send(
                                part(
                                        "form-data; name=\"file\"; filename=\"surat.pdf\"",
                                        "Content-Type: application/octet-stream\r\n",
                                        pdf()),
                                KIND)
                        .status())
                .isEqualTo(201);
        assertThat(send(
                                part("form-data; name=\"_charset_\"", "", "utf-8"),
                                FILE,
                                part(
                                        "form-data; name=\"kind\"",
                                        "Content-Type: text/plain; charset=utf-8\r\n",
                                        "letter"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void isRefusedWithAKindThatIsAFile() {
        refused("/kind", "text-expected", FILE, part("form-data; name=\"kind\"; filename=\"blob\"", "", "letter"));
    }

    @Test
    void isRefusedWithTwoFilesOrTwoKinds() {
        refused("/file", "duplicate-part", FILE, FILE, KIND);
        refused("/kind", "duplicate-part", FILE, KIND, KIND);
    }

    @Test
    void isRefusedWithoutAFileOrAKind() {
        refused("/file", "required", KIND);
        refused("/kind", "required", FILE);
        refused("/file", "file-expected", part("form-data; name=\"file\"", "", "no file"), KIND);
    }

    @Test
    void isRefusedWithAPartThatNobodyKnows() {
        refused("/nik", "unknown-part", FILE, KIND, part("form-data; name=\"nik\"", "", "9471010000000000"));
    }

    @Test
    void isRefusedWithAKindThatIsNoCode() {
        for (String kind : List.of("", " ", "../x", "Letter", "x".repeat(65), "x".repeat(5000), "\u0000")) {
            refused("/kind", "pattern", FILE, part("form-data; name=\"kind\"", "", kind));
        }
    }

    @Test
    void isRefusedWhenItCantBeTakenApart() {
        for (String body : List.of("", "no multipart", "--x\r\n", FILE, FILE + KIND, "--x\r\n\r\n\r\n--x--\r\n")) {
            Answer answer = api.multipart(maria, "x", body);
            assertThat(answer.status()).as(body).isBetween(400, 422);
            assertThat(answer.code()).as(body).isNotBlank();
            assertThat(new String(answer.body(), UTF_8)).doesNotContain("org.", "java", "Exception");
        }
        Answer many = send(FILE, KIND, KIND, KIND, KIND, KIND, KIND, KIND, KIND, KIND);
        assertThat(many.status()).isBetween(400, 422);
    }

    @Test
    void keepsALongNameOfEmojiAsFarAsItGoes() {
        String name = new String("😀".repeat(200).getBytes(UTF_8), ISO_8859_1);
        Answer answer = send(part("form-data; name=\"file\"; filename=\"" + name + ".pdf\"", "", pdf()), KIND);
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().path("name").asString()).isEqualTo("😀".repeat(96) + ".pdf");
    }

    @Test
    void isToldInIndonesianWhatToMend() {
        Answer answer = send(FILE, part("form-data; name=\"kind\"; filename=\"blob\"", "", "letter"));
        assertThat(answer.headers().getFirst("Content-Language")).isEqualTo("id");
        assertThat(answer.json().at("/errors/0/detail").asString()).contains("teks biasa");
    }

    private void refused(String pointer, String code, String... parts) {
        Answer answer = send(parts);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("invalid-request");
        assertThat(StreamSupport.stream(answer.json().path("errors").spliterator(), false))
                .anySatisfy(error -> {
                    assertThat(error.path("pointer").asString()).isEqualTo(pointer);
                    assertThat(error.path("code").asString()).isEqualTo(code);
                });
    }

    private Answer send(String... parts) {
        return api.multipart(maria, "x", String.join("", parts) + "--x--\r\n");
    }

    private static String part(String disposition, String headers, String content) {
        return "--x\r\nContent-Disposition: " + disposition + "\r\n" + headers + "\r\n" + content + "\r\n";
    }

    private static String pdf() {
        return new String(SampleFiles.pdf(), ISO_8859_1);
    }
}
