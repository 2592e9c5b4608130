package id.mppdigital.gateway.watch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoggedPathTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "6371015507900001",
                "%36%33%37%31%30%31%35%35%30%37%39%30%30%30%30%31",
                "%2536%2533%2537%2531%2530%2531%2535%2535%2530%2537%2539%2530%2530%2530%2530%2531",
                "6371.0155.0790.0001",
                "6371-0155-0790-0001",
                "6371%200155%200790%200001",
                "6371+0155+0790+0001",
                "63%2E7101%2D5507%20%2D%20900001",
                "+62%20812-5000-1111",
                "(0812)50001111",
                "%D9%A6%D9%A3%D9%A7%D9%A1%D9%A0%D9%A1%D9%A5%D9%A5%D9%A0",
                "siti@example.id",
                "siti%40example.id",
                "siti%2540example.id"
            })
    void numbers_and_addresses_that_may_belong_to_somebody_are_blanked_however_they_are_written(String part) {
        assertThat(LoggedPath.of("/agencies/x/people/" + part + "/cards"))
                .doesNotContain("6371", "0155", "812", "siti", "%36", "\u0666")
                .startsWith("/agencies/x/people/")
                .endsWith("/cards")
                .contains("***");
    }

    @ParameterizedTest
    @CsvSource({
        "/applications/v1/applications/0199c0de-7a1b-7c3d-8e4f-123456789012/transitions",
        "/catalog/v1/malls/63.71/services",
        "/agencies/polres-banjarmasin/queue/2026-11-28",
        "/catalog/v1/services/akta%20lahir"
    })
    void what_says_nothing_about_a_person_stays(String path) {
        assertThat(LoggedPath.of(path)).isEqualTo(path);
    }

    @Test
    void a_number_is_blanked_before_the_path_is_cut() {
        assertThat(LoggedPath.of("/agencies/" + "x".repeat(184) + "/6371015507900001"))
                .doesNotContain("637")
                .hasSizeLessThanOrEqualTo(200);
    }
}
