package id.mppdigital.gateway.agencies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiUrlTests {
    @Test
    void a_base_bears_no_slash_at_its_end() {
        assertThat(ApiUrl.base("https://api.polres.example/v1/", false)).isEqualTo("https://api.polres.example/v1");
        assertThat(ApiUrl.base("https://api.polres.example", false)).isEqualTo("https://api.polres.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://api.polres.example",
                "ftp://api.polres.example",
                "https://user@api.polres.example",
                "https://api.polres.example?x=1",
                "https://api.polres.example#x",
                "https:///path",
                "api.polres.example",
                "https://"
            })
    void urls_that_are_not_plain_https_are_refused(String url) {
        assertThatIllegalArgumentException().isThrownBy(() -> ApiUrl.base(url, false));
    }

    @Test
    void plain_http_is_for_development_only() {
        assertThat(ApiUrl.base("http://localhost:8202/api", true)).isEqualTo("http://localhost:8202/api");
    }
}
