package id.mppdigital.application.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.application.testing.Answer;
import id.mppdigital.application.testing.Api;
import id.mppdigital.application.testing.ServiceTest;
import id.mppdigital.application.testing.TestCatalogue;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotesIT extends ServiceTest {
    private static final String SECRET = "Sidik jari kurang jelas";

    private final String siti = newCitizen();
    private String id = "";

    @BeforeEach
    void apply() {
        id = submitted(siti);
    }

    private String officer(String subject) {
        return tokens.officer(subject, "polres-banjarmasin", TestCatalogue.BANJARMASIN);
    }

    private String path() {
        return Api.APPLICATIONS + "/" + id + "/notes";
    }

    private Answer write(String officer, String text, String... headers) {
        return api.post(officer(officer), path(), Map.of("text", text), headers);
    }

    private static List<String> texts(Answer page) {
        return page.body()
                .path("items")
                .valueStream()
                .map(item -> item.path("author").asString() + ": "
                        + item.path("text").asString())
                .toList();
    }

    @Test
    void colleaguesReadWhatAnOfficerWroteNewestFirst() {
        write("rahmat", "satu");
        write("lina", "dua");
        write("rahmat", "tiga");

        var first = api.get(officer("lina"), path() + "?limit=2");
        var second = api.get(officer("lina"), path() + "?limit=2&after=" + first.text("/next"));

        assertThat(texts(first)).containsExactly("rahmat: tiga", "lina: dua");
        assertThat(texts(second)).containsExactly("rahmat: satu");
        assertThat(second.body().path("next").isNull()).isTrue();
    }

    @Test
    void aRepeatedRequestWritesOneNote() {
        var key = UUID.randomUUID().toString();

        var first = write("rahmat", SECRET, "Idempotency-Key", key);
        var again = write("rahmat", SECRET, "Idempotency-Key", key);

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(texts(api.get(officer("lina"), path()))).hasSize(1);
        assertThat(write("rahmat", "lain", "Idempotency-Key", key).code()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void aNoteIsSealedAtRest() {
        write("rahmat", SECRET);

        assertThat(jdbc.sql("select cast(n as text) from note n where application_id = cast(? as uuid)")
                        .param(id)
                        .query(String.class)
                        .single())
                .doesNotContain("Sidik");
    }

    @Test
    void theCitizenSeesNoNoteAndNoEventHoldsIt() {
        write("rahmat", SECRET);
        var mine = citizen(siti);

        assertThat(api.get(mine, path()).status()).isEqualTo(403);
        assertThat(api.post(mine, path(), Map.of("text", "saya")).status()).isEqualTo(403);
        assertThat(api.get(mine, Api.APPLICATIONS + "/" + id).body().toString()).doesNotContain("Sidik");
        assertThat(api.get(mine, Api.APPLICATIONS + "/" + id + "/timeline")
                        .body()
                        .toString())
                .doesNotContain("Sidik");
        assertThat(relayed(TOPIC)).noneMatch(event -> event.data().toString().contains("Sidik"));
    }

    @Test
    void anOfficerWhoIsTheApplicantReadsAndWritesNoNotes() {
        id = submitted("rahmat");

        assertThat(write("rahmat", SECRET).code()).isEqualTo("own-application");
        assertThat(api.get(officer("rahmat"), path()).code()).isEqualTo("own-application");
        assertThat(write("lina", SECRET).status()).isEqualTo(200);
    }

    @Test
    void readingNotesIsALookThatTheCitizenCanReadOf() {
        var reader = "reader-" + UUID.randomUUID();
        api.get(officer(reader), path());
        assertThat(looks(reader)).as("nothing was shown yet").isZero();
        write("rahmat", SECRET);

        api.get(officer(reader), path());

        assertThat(looks(reader)).isEqualTo(1);
        assertThat(relayed("mpp.data-uses"))
                .filteredOn(
                        event -> event.data().at("/applicationId").asString().equals(id))
                .singleElement()
                .satisfies(event ->
                        assertThat(event.data().at("/sources/0").asString()).isEqualTo("desk/notes"));
    }

    private int looks(String reader) {
        return jdbc.sql("select count(*) from data_read where reader = ?")
                .param(reader)
                .query(Integer.class)
                .single();
    }

    @Test
    void notesOfAnotherDeskAreNotFound() {
        for (var stranger : List.of(
                tokens.officer("x", "polres-banjarmasin", TestCatalogue.GOWA),
                tokens.officer("x", "kpp-banjarmasin", TestCatalogue.BANJARMASIN))) {
            assertThat(api.get(stranger, path()).status()).isEqualTo(404);
            assertThat(api.post(stranger, path(), Map.of("text", "halo")).status())
                    .isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u200b"})
    void aNoteSaysSomething(String text) {
        assertThat(write("rahmat", text).faults()).containsExactly("/text blank");
    }

    @Test
    void aNoteHasAtMostFourThousandLetters() {
        assertThat(write("rahmat", "a".repeat(4_000)).status()).isEqualTo(200);
        assertThat(write("rahmat", "a".repeat(4_001)).status()).isEqualTo(422);
    }
}
