package id.mppdigital.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mppdigital.platform.problem.Problem;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
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
    void partsOfAnotherKindAreNoCursor() {
        var id = UUID.randomUUID();
        var own = Cursor.of("2026-11-24T00:00:00Z", id, 7);

        assertThat(own.instant(0)).isEqualTo("2026-11-24T00:00:00Z");
        assertThat(own.uuid(1)).isEqualTo(id);
        assertThat(own.number(2)).isEqualTo(7);
        for (ThrowingCallable misread : List.<ThrowingCallable>of(
                () -> own.instant(1),
                () -> own.uuid(2),
                () -> own.number(0),
                () -> own.uuid(3),
                () -> Cursor.of("+999999999-01-01T00:00:00Z").instant(0))) {
            assertThatThrownBy(misread).isInstanceOf(Problem.class);
        }
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
