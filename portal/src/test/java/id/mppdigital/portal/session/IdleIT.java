package id.mppdigital.portal.session;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.portal.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class IdleIT extends SessionTest {
    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({"X-Purpose,live", "Accept,text/event-stream"})
    void what_a_page_asks_by_itself_does_not_keep_a_session_alive(String header, String value) {
        var browser = signedIn("siti");
        idleFor(Duration.ofMinutes(20), browser);
        var before = lastAccess(browser);
        assertThat(browser.get("/session/probe", header, value).body()).startsWith("ey");
        assertThat(lastAccess(browser)).isEqualTo(before);
        browser.get("/session/probe");
        assertThat(lastAccess(browser)).isGreaterThan(before);
    }

    @ParameterizedTest
    @CsvSource({"X-Purpose,live", "Accept,text/event-stream"})
    void after_the_session_a_page_that_asks_by_itself_is_not_led_to_the_issuer(String header, String value) {
        var browser = signedIn("siti");
        idleFor(Duration.ofMinutes(31), browser);
        var told = browser.get("/session/probe", header, value);
        assertThat(told.statusCode()).isEqualTo(401);
        assertThat(told.headers().firstValue("Location")).isEmpty();
        assertThat(browser.get("/session/probe").statusCode()).isEqualTo(302);
    }

    /** But the answer to the idle warning, which is there to keep the session. */
    @Test
    void scripts_say_what_they_ask_by_themselves() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/static/assets"))) {
            for (var file : files.filter(it -> it.toString().endsWith(".js")).toList()) {
                var script = Files.readString(file);
                var stay = file.endsWith("portal.js") ? 1 : 0;
                assertThat(script.split("fetch\\(", -1))
                        .as(file.toString())
                        .hasSize(script.split("'X-Purpose': 'live'", -1).length + stay);
            }
        }
    }

    private void idleFor(Duration time, Browser browser) {
        var last = Instant.now().minus(time);
        jdbc.sql("UPDATE spring_session SET last_access_time = :last, expiry_time = :end WHERE session_id = :id")
                .param("last", last.toEpochMilli())
                .param("end", last.plus(Duration.ofMinutes(30)).toEpochMilli())
                .param("id", id(browser))
                .update();
    }

    private long lastAccess(Browser browser) {
        return jdbc.sql("SELECT last_access_time FROM spring_session WHERE session_id = :id")
                .param("id", id(browser))
                .query(Long.class)
                .single();
    }

    private static String id(Browser browser) {
        return new String(Base64.getDecoder().decode(browser.cookies().get(COOKIE)), US_ASCII);
    }
}
