package id.mppdigital.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTargetTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/a/../b",
                "/a/..",
                "/a/./b",
                "/%2e%2e/b",
                "/a%2Fb",
                "/a%5cb",
                "/a\\b",
                "//a",
                "/a;b",
                "/a%0d%0ab",
                "/a%7f"
            })
    void paths_that_may_be_read_in_two_ways_are_ambiguous(String path) {
        assertThat(RequestTarget.ambiguous(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/catalog/v1/malls/63.71",
                "/catalog/v1/services/akta..x",
                "/a/b%20c",
                "/agencies/x/.well-known/y",
                "/a/%C3%A9"
            })
    void plain_paths_are_not(String path) {
        assertThat(RequestTarget.ambiguous(path)).isFalse();
    }
}
