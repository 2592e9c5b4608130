package id.mppdigital.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.portal.SimulatedGateway.Request;
import org.junit.jupiter.api.Test;

/** Lists that are too long for one page. */
class ListPagesIT extends PlatformTest {
    private static final String CURSOR = "WyJhIl0";

    /** Keeps it for the way back to the queue. */
    private static final String BATCH = "/desk/batch";

    @Test
    void each_list_is_asked_for_from_where_the_page_before_ended() {
        var lists = mappings.taking("after").stream()
                .filter(it -> !it.pattern().equals(BATCH))
                .toList();
        assertThat(lists).hasSizeGreaterThan(8).allSatisfy(list -> {
            afresh();
            int before = GATEWAY.count();
            var page = everybody.get(address(list, "en") + "&after=" + CURSOR);
            assertThat(page.statusCode()).as(list.toString()).isEqualTo(200);
            assertThat(GATEWAY.since(before).stream().map(Request::query))
                    .as(list.toString())
                    .anyMatch(query -> query.contains("after=" + CURSOR));
        });
    }
}
