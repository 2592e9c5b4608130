package id.mppdigital.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.platform.test.RefusalList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalsTests {
    @Test
    void everyRefusalStandsInThePublishedListWithBothTexts() {
        RefusalList.of("platform", PublishedRefusal.of(PlatformRefusal.values()))
                .isPublished();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                         | ID",
                "en                       | EN",
                "en-GB,en;q=0.9           | EN",
                "id-ID,id;q=0.9,en;q=0.8  | ID",
                "en;q=0.3,id;q=0.7        | ID",
                "fr,en;q=0.5              | EN",
                "fr                       | ID",
                "*                        | ID",
                "in                       | ID",
                "(nonsense);;             | ID",
            })
    void theReadersLanguageIsWhatTheHeaderAsksForAndElseIndonesian(String header, Language language) {
        assertThat(Language.of(header)).isEqualTo(language);
    }

    @Test
    void anArgumentStandsInBothTextsAndMayItselfBeAWording() {
        var text = new Wording("Tidak ada {0} di {1}.", "No {0} in {1}.")
                .with(new Wording("layanan", "service"), "63.71 $1 {0}");

        assertThat(text.id()).isEqualTo("Tidak ada layanan di 63.71 $1 {0}.");
        assertThat(text.en()).isEqualTo("No service in 63.71 $1 {0}.");
    }
}
