package id.mppdigital.portal.session;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.platform.test.StatementCount;
import id.mppdigital.portal.CitizenTest;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SessionWritesIT extends CitizenTest {
    @Test
    void a_page_that_only_reads_writes_no_session() {
        siti.get("/session/stay");
        var before = StatementCount.byText();
        assertThat(siti.get("/session/stay").statusCode()).isEqualTo(200);
        assertThat(since(before))
                .as("the session is read")
                .isNotEmpty()
                .allSatisfy(
                        (text, _) -> assertThat(text.toUpperCase(Locale.ROOT)).doesNotContain("UPDATE"));
    }

    private static Map<String, Long> since(Map<String, Long> before) {
        var sent = new HashMap<>(StatementCount.byText());
        sent.entrySet().removeIf(one -> one.getValue().equals(before.get(one.getKey())));
        return sent;
    }
}
