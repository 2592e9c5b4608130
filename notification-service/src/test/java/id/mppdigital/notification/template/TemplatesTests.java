package id.mppdigital.notification.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TemplatesTests {
    private static final Facts FACTS = new Facts(
            "63.71-2026-000123",
            new Bilingual("Akta Kelahiran", "Birth certificate"),
            new Bilingual("Disdukcapil Kota Banjarmasin", "Civil registry of Banjarmasin"));

    private final Templates templates = new Templates();

    @ParameterizedTest
    @EnumSource(Occasion.class)
    void everyOccasionHasItsOwnWordsInBothLanguages(Occasion occasion) {
        Text indonesian = render(occasion, Language.INDONESIAN, FACTS);
        Text english = render(occasion, Language.ENGLISH, FACTS);

        assertThat(indonesian.subject())
                .isEqualTo("Permohonan 63.71-2026-000123: "
                        + StatusWords.of(occasion).id());
        assertThat(english.subject())
                .isEqualTo("Application 63.71-2026-000123: "
                        + StatusWords.of(occasion).en());
        assertThat(indonesian.plain()).contains("Akta Kelahiran", "Disdukcapil Kota Banjarmasin", "63.71-2026-000123");
        assertThat(english.plain()).contains("Birth certificate", "Civil registry of Banjarmasin", "63.71-2026-000123");
        assertThat(indonesian.plain()).doesNotContain("{{").isNotEqualTo(english.plain());
        assertThat(indonesian.html()).contains("<html lang=\"id\">");
        assertThat(english.html()).contains("<html lang=\"en\">");
    }

    @ParameterizedTest
    @EnumSource(
            value = Occasion.class,
            names = {"REJECTED", "CORRECTION_REQUESTED"})
    void reasonsAreReadInTheAppAndNeverMailed(Occasion occasion) {
        assertThat(render(occasion, Language.INDONESIAN, FACTS).plain()).contains("Buka aplikasi");
        assertThat(render(occasion, Language.ENGLISH, FACTS).plain()).contains("Open the app");
    }

    @Test
    void aNameWithMarkupIsShownAndNotObeyed() {
        Facts hostile = new Facts(
                "63.71-2026-000123",
                new Bilingual("<script>alert('x')</script> & \"KK\"", "x"),
                new Bilingual("<img src=x>", "x"));

        Text text = render(Occasion.SUBMITTED, Language.INDONESIAN, hostile);

        assertThat(text.html())
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;KK&quot;")
                .doesNotContain("<script", "<img");
        assertThat(text.plain()).contains("<script>");
    }

    @Test
    void aValueCanNeitherForgeAHeaderNorUsePlaceholdersOfItsOwn() {
        Facts hostile = new Facts(
                "1\r\nBcc: everyone@example.id",
                new Bilingual("{{agency}} $1 \\", "x"),
                new Bilingual("Instansi\u2028baru", "x"));

        Text text = render(Occasion.SUBMITTED, Language.INDONESIAN, hostile);

        assertThat(text.subject()).isEqualTo("Permohonan 1 Bcc: everyone@example.id: Diajukan");
        assertThat(text.plain()).contains("layanan {{agency}} $1 \\ telah diajukan kepada Instansi baru.");
    }

    @Test
    void aTextWithoutASubjectLineIsNoText() {
        assertThatIllegalArgumentException().isThrownBy(() -> Template.parse("Only one paragraph\nof two lines"));
    }

    @Test
    void anUnknownPlaceholderIsAnErrorAndNotAnEmptyPlace() {
        Template template = Template.parse("Subject\n\n{{reason}}");

        assertThatNullPointerException()
                .isThrownBy(() -> template.fill(Language.ENGLISH, Map.of()))
                .withMessageContaining("reason");
    }

    private Text render(Occasion occasion, Language language, Facts facts) {
        return templates.render(occasion, templates.current(), language, facts);
    }
}
