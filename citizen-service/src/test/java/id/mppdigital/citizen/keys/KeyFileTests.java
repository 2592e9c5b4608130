package id.mppdigital.citizen.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class KeyFileTests {
    private static final byte[] KEY = TestKeyFile.bytes(32, 9);

    @Test
    void a_key_is_unwrapped_in_its_own_context_only() {
        var file = TestKeyFile.of(1, 1);
        var wrapped = file.wrap(KEY, "data-key/a");

        assertThat(wrapped.by()).isEqualTo("1");
        assertThat(wrapped.bytes()).isNotEqualTo(KEY);
        assertThat(file.unwrap(wrapped, "data-key/a")).isEqualTo(KEY);
        assertThatIllegalStateException().isThrownBy(() -> file.unwrap(wrapped, "data-key/b"));
    }

    @Test
    void a_former_key_unwraps_until_it_is_taken_out() {
        var wrapped = TestKeyFile.of(1, 1).wrap(KEY, "here");
        var both = TestKeyFile.of(2, 1, 2);

        assertThat(both.former()).containsExactly("1");
        assertThat(both.unwrap(wrapped, "here")).isEqualTo(KEY);
        assertThat(both.wrap(KEY, "here").by()).isEqualTo("2");
        assertThatIllegalStateException()
                .isThrownBy(() -> TestKeyFile.of(2, 2).unwrap(wrapped, "here"))
                .withMessageContaining("key 1");
    }

    @Test
    void a_file_without_its_current_key_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TestKeyFile.of(3, 1, 2))
                .withMessageContaining("3");
    }
}
