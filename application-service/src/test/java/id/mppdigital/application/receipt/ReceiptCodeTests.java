package id.mppdigital.application.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptCodeTests {
    @Test
    void codes_are_eight_letters_or_digits_that_nobody_mixes_up() {
        var codes = Stream.generate(ReceiptCode::next).limit(2_000).collect(Collectors.toSet());

        assertThat(codes).hasSize(2_000).allMatch(code -> code.matches("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}"));
        assertThat(String.join("", codes).chars().distinct()).hasSize(33);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1B0-C0DE", "a1b0-c0de", "A1B0C0DE", " a1b0 c0de ", "AIBO-CODE", "alb0code"})
    void a_code_is_read_as_people_write_it(String given) {
        assertThat(ReceiptCode.matches(given, "A1B0-C0DE")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", "A1B0-C0D", "A1B0-C0DF", "A1B0-C0DE-", "A1B0C0DE0", "Ａ1B0-C0DE", "????????", "%", "null"
            })
    void nothing_else_is_the_code(String given) {
        assertThat(ReceiptCode.matches(given, "A1B0-C0D7")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "        ", "----", "null", "00000000", "????????"})
    void without_a_receipt_no_code_is_right(String given) {
        assertThat(ReceiptCode.matches(given, null)).isFalse();
    }
}
