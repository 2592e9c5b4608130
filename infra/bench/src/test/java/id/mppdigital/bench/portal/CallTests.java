package id.mppdigital.bench.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CallTests {
    @Test
    void a_line_holds_all_that_is_sent() {
        assertThat(new Call("POST", "/p?q=1", Map.of("Accept", "a: b"), "{\"x\": 1}").line())
                .isEqualTo("POST\t/p?q=1\t{\"x\": 1}\tAccept: a: b");
    }

    @Test
    void what_would_break_the_line_is_refused() {
        assertThatThrownBy(() -> new Call("POST", "/p", Map.of(), "{\n}").line())
                .isInstanceOf(IllegalArgumentException.class);
    }
}
