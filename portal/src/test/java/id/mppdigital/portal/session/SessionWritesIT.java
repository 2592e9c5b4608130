package id.mppdigital.portal.session;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.platform.test.StatementCount;
import id.mppdigital.portal.Browsers;
import id.mppdigital.portal.CitizenTest;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class SessionWritesIT extends CitizenTest {
    @Autowired
    Browsers others;

    @Autowired
    JdbcClient database;

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

    @Test
    void a_page_asks_the_database_once_and_the_token_of_the_last_minute_not_again() {
        siti.get("/session/probe");
        var before = StatementCount.byText();
        assertThat(siti.get("/session/probe").body()).startsWith("ey");
        assertThat(since(before)).as("no token, no commit").hasSize(1);
        assertThat(since(before).keySet().iterator().next()).contains("SPRING_SESSION");
    }

    @Test
    void two_pages_that_open_at_once_after_the_sign_in_are_both_shown() throws Exception {
        database.sql("DELETE FROM spring_session_attributes WHERE attribute_name LIKE '%CSRF_TOKEN'")
                .update();
        try (var tabs = Executors.newVirtualThreadPerTaskExecutor()) {
            var pages = IntStream.range(0, 12)
                    .mapToObj(_ -> tabs.submit(() -> siti.get("/session/stay").statusCode()))
                    .toList();
            for (var page : pages) {
                assertThat(page.get()).isEqualTo(200);
            }
        }
    }

    @Test
    void a_session_is_written_whole_or_not_at_all() {
        var before = StatementCount.byText();
        others.open().signIn("siti", "/session/stay");
        assertThat(since(before)).containsKey("commit");
    }

    private static Map<String, Long> since(Map<String, Long> before) {
        var sent = new HashMap<>(StatementCount.byText());
        sent.entrySet().removeIf(one -> one.getValue().equals(before.get(one.getKey())));
        return sent;
    }
}
