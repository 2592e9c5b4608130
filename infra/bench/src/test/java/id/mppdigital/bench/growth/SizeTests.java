package id.mppdigital.bench.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SizeTests {
    @Test
    void a_full_run_goes_to_ten_million() {
        assertThat(Size.of(false, null)).extracting(Size::label).containsExactly("10k", "1M", "10M");
        assertThat(Size.of(true, null)).extracting(Size::label).containsExactly("1k", "10k", "50k");
    }

    @Test
    void other_sizes_can_be_named() {
        assertThat(Size.of(false, "10000, 2000000")).extracting(Size::label).containsExactly("10k", "2M");
    }

    @Test
    void one_size_alone_compares_with_nothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> Size.of(false, "10000"));
    }
}
