package id.mppdigital.portal.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class IdleWarningTests {
    @Test
    void the_warning_comes_three_minutes_before_the_session_ends() throws IOException {
        var limit = Duration.ofMinutes(number("src/main/resources/application.yaml", "timeout: (\\d+)m"));
        var warning =
                Duration.ofSeconds(number("src/main/resources/static/assets/tokens.css", "--idle-warning: (\\d+)s"));
        assertThat(limit.minus(warning)).isEqualTo(Duration.ofMinutes(3));
    }

    private static int number(String file, String pattern) throws IOException {
        var found = Pattern.compile(pattern).matcher(Files.readString(Path.of(file)));
        assertThat(found.find()).isTrue();
        return Integer.parseInt(found.group(1));
    }
}
