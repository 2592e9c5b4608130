package id.mppdigital.gateway.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.core.env.Environment;
import org.springframework.mock.env.MockEnvironment;

/** Beside the lines of Boot's own writer, letter for letter. */
class AccessLinesTests {
    private static final String ENVIRONMENT = Environment.class.getName();

    private final LoggerContext logs = (LoggerContext) LoggerFactory.getILoggerFactory();
    private @Nullable Object before;

    @BeforeEach
    void as_the_gateway_is_configured() {
        before = logs.getObject(ENVIRONMENT);
        logs.putObject(
                ENVIRONMENT,
                new MockEnvironment()
                        .withProperty("spring.application.name", "gateway")
                        .withProperty("spring.application.version", "1.2")
                        .withProperty("spring.application.pid", "4711")
                        .withProperty(
                                "logging.structured.json.customizer",
                                "id.mppdigital.platform.observability.MaskingJson"));
    }

    @AfterEach
    void as_it_was() {
        if (before == null) {
            logs.removeObject(ENVIRONMENT);
        } else {
            logs.putObject(ENVIRONMENT, before);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/applications/v1/applications/0199c0de-7a1b-7c3d-8e4f-123456789012",
                "/a\"b",
                "/a\\b",
                "/tab\tbell\u0007",
                "/kué/\u2028/\uD83D\uDE00",
                "/cut\uD83D",
                "/mail/siti@example.id",
                "/6371015507900001",
                ""
            })
    void a_line_reads_as_boot_would_have_written_it(String path) {
        var event = event(path);

        assertThat(new AccessLines().format(event)).isEqualTo(byBoot(event));
    }

    @Test
    void a_trace_in_the_context_stands_in_the_line() {
        var event = event("/catalog/v1/malls", Map.of("traceId", "4bf92f3577b34da6a3ce929d0e0e4736"));

        assertThat(new AccessLines().format(event))
                .contains("4bf92f3577b34da6a3ce929d0e0e4736")
                .isEqualTo(byBoot(event));
    }

    @Test
    void other_logs_are_written_by_boot() {
        var event = event("/catalog/v1/malls");
        event.setLoggerName("id.mppdigital.gateway.Somebody");

        assertThat(new AccessLines().format(event)).isEqualTo(byBoot(event));
    }

    private static LoggingEvent event(String path) {
        return event(path, Map.of());
    }

    private static LoggingEvent event(String path, Map<String, String> context) {
        var event = new LoggingEvent();
        event.setInstant(Instant.parse("2026-11-28T08:48:04.968334904Z"));
        event.setThreadName("reactor-http-epoll-3");
        event.setLevel(Level.INFO);
        event.setLoggerName(AccessLines.LOG);
        event.setMessage("request");
        event.setMDCPropertyMap(context);
        event.setKeyValuePairs(AccessLines.values("GET", path, 200, 254592121, "complete"));
        return event;
    }

    private String byBoot(ILoggingEvent event) {
        var encoder = new StructuredLogEncoder();
        encoder.setContext(logs);
        encoder.setFormat("ecs");
        encoder.start();
        return new String(encoder.encode(event), UTF_8);
    }
}
