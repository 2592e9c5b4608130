package id.mppdigital.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mppdigital.platform.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class PagingTests {
    @Test
    void aCursorComesBackAsItWent() {
        var cursor = Cursor.of("2026-11-24T00:00:00Z", "ä|,\n", "");

        assertThat(Cursor.decode(cursor.encode())).isEqualTo(cursor);
    }

    @Test
    void garbageIsNoCursor() {
        assertThatThrownBy(() -> Cursor.decode("%%%")).isInstanceOf(Problem.class);
    }

    @Test
    void aPageNamesTheNextOneOnlyWhenThereIsOne() {
        var more = Page.of(List.of("a", "b", "c"), 2, Cursor::of);
        var last = Page.of(List.of("a", "b"), 2, Cursor::of);

        assertThat(more.items()).containsExactly("a", "b");
        assertThat(more.next()).isEqualTo(Cursor.of("b").encode());
        assertThat(last.next()).isNull();
    }

    @Test
    void aLimitOutOfRangeIsRefused() {
        assertThatThrownBy(() -> Page.limit(0)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> Page.limit(101)).isInstanceOf(Problem.class);
        assertThat(Page.limit(100)).isEqualTo(100);
    }
}
