package id.mppdigital.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTests {
    @ParameterizedTest
    @CsvSource({
        "081250001111, +6281250001111",
        "0812 5000 1111, +6281250001111",
        "0812-5000-1111, +6281250001111",
        "(0812) 5000.1111, +6281250001111",
        "6281250001111, +6281250001111",
        "+62 812-5000-1111, +6281250001111",
        "0511 3352222, +625113352222",
        "+60 12-345 6789, +60123456789",
        "+31 20 794 0800, +31207940800"
    })
    void whatPeopleWriteIsOneNumber(String written, String number) {
        assertThat(PhoneNumber.normal(written)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+62081250001111",
                "62081250001111",
                "006281250001111",
                "00628",
                "0812",
                "081250001111081250001111",
                "1234567",
                "0812 5000 1111 ext 5",
                "tel:081250001111",
                "nol delapan",
                "٠٨١٢٥٠٠٠١١١١",
                "+",
                ""
            })
    void whatNobodyCouldDialIsRefused(String written) {
        assertThat(PhoneNumber.normal(written)).isEmpty();
    }
}
