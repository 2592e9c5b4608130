package id.mppdigital.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.platform.problem.PlatformRefusal;
import id.mppdigital.platform.problem.Refusal;
import io.netty.handler.codec.http.DefaultHttpHeadersFactory;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpVersion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestHeadTests {
    @Test
    void headers_with_words_and_tabs_between_them_are_in_order() {
        assertThat(judge("X-Note", "tab\there, kué, 😀")).isNull();
        assertThat(judge("Authorization", "Bearer " + "eyJhbGciOiJSUzI1NiJ9".repeat(40)))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001Bb", "a\u007Fb", "a\u0085b", "a\u0378b"})
    void a_value_with_control_or_unassigned_characters_is_refused(String value) {
        assertThat(judge("X-Note", value)).isEqualTo(PlatformRefusal.BAD_REQUEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-No\u0001te", "X-No\tte", "X-No\u0378te"})
    void a_name_with_them_is_refused(String name) {
        assertThat(judge(name, "1")).isEqualTo(PlatformRefusal.BAD_REQUEST);
    }

    private static @Nullable Refusal judge(String name, String value) {
        var headers = DefaultHttpHeadersFactory.headersFactory()
                .withValidation(false)
                .newHeaders()
                .add("Host", "localhost")
                .add(name, value);
        return RequestHead.judge(new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.GET, "/a", headers));
    }
}
