package id.mppdigital.portal.queue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WayTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk",
                "/desk?status=IN_REVIEW&after=a%20b",
                "/desk/batches/01a22021-1f0a-7a44-8c55-6f1d2b3c4d5e?outcome=REFUSED&from=%2Fdesk%3Fstatus%3DPAID"
            })
    void leads_back_to_a_page_of_the_desk(String from) {
        assertThat(Way.back(from)).isEqualTo(from);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk?number=%zz",
                "/desk?number=%",
                "/desk?number=%4",
                "/desk?number={x}",
                "/desk?number=a b",
                "/desk?a=\r\nSet-Cookie: b=c",
                "/desk?a=#b",
                "/desk//evil.example",
                "//evil.example",
                "https://evil.example",
                "/desk/batches/../../sign-out",
                "/my/applications"
            })
    void leads_to_the_queue_where_an_address_is_none_of_these_or_can_not_be_read(String from) {
        assertThat(Way.back(from)).isEqualTo("/desk");
    }

    @Test
    void says_which_case_was_decided_beside_the_filters_and_only_the_last_one() {
        assertThat(Way.moved("/desk", "63.71-2026-000302")).isEqualTo("/desk?moved=63.71-2026-000302");
        assertThat(Way.moved("/desk?status=PAID&moved=63.71-2026-1", "63.71-2026-2"))
                .isEqualTo("/desk?status=PAID&moved=63.71-2026-2");
        assertThat(Way.moved("/desk?a=%20b", "1&2=%3")).isEqualTo("/desk?a=%20b&moved=1%262%3D%253");
    }
}
