package id.mppdigital.platform.test.secrecy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTests {
    private static final Secret NAME = new Secret("Kenari Rahasia?");

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "ab", "abc", "{\"name\":\"", "{\"nama\": \""})
    void is_found_in_base64_wherever_it_stands_in_the_text(String before) {
        var bytes = (before + NAME.text() + "\"}").getBytes(UTF_8);

        assertThat(NAME.isIn(Base64.getEncoder().encodeToString(bytes))).isTrue();
        assertThat(NAME.isIn(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes)))
                .isTrue();
    }

    @Test
    void is_found_as_text_in_hexadecimal_and_in_an_address() {
        var bytes = NAME.text().getBytes(UTF_8);

        assertThat(NAME.isIn("name=" + NAME.text())).isTrue();
        assertThat(NAME.isIn("\\x7b" + HexFormat.of().formatHex(bytes) + "7d")).isTrue();
        assertThat(NAME.isIn(HexFormat.of().withUpperCase().formatHex(bytes))).isTrue();
        assertThat(NAME.isIn("?q=" + URLEncoder.encode(NAME.text(), UTF_8))).isTrue();
        assertThat(NAME.isIn("/people/Kenari%20Rahasia%3F")).isTrue();
    }

    @Test
    void is_not_found_in_what_only_looks_like_it() {
        assertThat(NAME.isIn("Kenari Rahasi")).isFalse();
        assertThat(NAME.isIn(Base64.getEncoder().encodeToString("Kenari Rahasib".getBytes(UTF_8))))
                .isFalse();
    }
}
