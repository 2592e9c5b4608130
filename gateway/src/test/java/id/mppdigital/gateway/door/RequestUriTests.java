package id.mppdigital.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestUriTests {
    @Test
    void a_clean_address_stays_the_very_same() {
        var uri = "/catalog/v1/services?q=akta-lahir&limit=5&x=(a),b;c:d@e'f!g$h*i~j_k.l+m/n?o";

        assertThat(RequestUri.clean(uri)).isSameAs(uri);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "/a?q=[], /a?q=%5B%5D",
                "/a?q={|}^, /a?q=%7B%7C%7D%5E",
                "/a?q=\"<>`\\, /a?q=%22%3C%3E%60%5C",
                "/a[b], /a%5Bb%5D",
                "/a\\b, /a%5Cb",
                "/a?q=%5b%C3%A9, /a?q=%5b%C3%A9",
                "/a?q=\u00c3\u00a9, /a?q=%C3%A9",
                "http://door.example/a?b, /a?b",
                "HTTPS://door.example:8080/, /",
                "/a?q=http://x, /a?q=http://x"
            })
    void what_browsers_send_raw_is_encoded(String raw, String clean) {
        assertThat(RequestUri.clean(raw)).isEqualTo(clean);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/a?q=%",
                "/a?q=%2",
                "/a?q=%zz",
                "/a%u0041",
                "/a?q=%FF",
                "/a/%C3",
                "/a?q=\u00e9",
                "/a?q=%ED%A0%80",
                "/a?q=%C0%AF",
                "/a#b",
                "/a\tb",
                "/a\u007fb",
                "*",
                "",
                "a",
                "ftp://x/a",
                "http://x"
            })
    void what_nobody_can_read_for_sure_is_refused(String raw) {
        assertThat(RequestUri.clean(raw)).isNull();
    }
}
