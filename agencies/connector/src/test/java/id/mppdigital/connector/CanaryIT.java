package id.mppdigital.connector;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import id.mppdigital.platform.test.EventProbe;
import id.mppdigital.platform.test.secrecy.KeptSpans;
import id.mppdigital.platform.test.secrecy.Secret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An agency reads the dossier, and one that refuses it quotes it back; nothing of it is in clear anywhere here. */
@ConnectorIntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class CanaryIT {
    private static final List<Secret> CANARIES = Secret.of(Scenario.CANARY, "Siti Rahmah");

    @Autowired
    Scenario scenario;

    @Autowired
    EventProbe probe;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    KeptSpans spans;

    @BeforeEach
    void keepSpans() {
        spans.begin();
    }

    @AfterEach
    void forgetSpans() {
        spans.end();
    }

    @Test
    void aDossierIsInNoTableLogEventOrSpan(CapturedOutput logs) {
        try (var open = scenario.agency();
                var refusing = scenario.agency()) {
            refusing.replyBy(CanaryIT::quote);
            scenario.application(open.code).submit();
            scenario.application(refusing.code).submit();

            await().until(() -> states(open.code).equals(List.of("DELIVERED")));
            await().until(() -> states(refusing.code).equals(List.of("PARKED")));

            assertThat(open.calls().getFirst().body()).as("its agency reads it").contains(Scenario.CANARY);
            assertThat(everyRow()).contains(open.code, refusing.code);
            assertHidden(everyRow());
            assertHidden(logs.getAll());
            assertHidden(probe.events("mpp.deliveries").toString());
            assertThat(spans.said()).as("deliveries are traced").contains("webhook application.submitted");
            assertHidden(spans.said());
        }
    }

    private static void quote(HttpExchange exchange) {
        try (exchange) {
            var bytes = ("Siti Rahmah, NIK " + Scenario.CANARY).getBytes(UTF_8);
            exchange.sendResponseHeaders(400, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> states(String agency) {
        return jdbc.sql("select state from delivery where agency = ?")
                .param(agency)
                .query(String.class)
                .list();
    }

    private String everyRow() {
        var rows = new StringBuilder();
        // Names come from the database's own list of tables.
        jdbc.sql("select tablename from pg_tables where schemaname = 'public'")
                .query(String.class)
                .list()
                .forEach(table -> rows.append(
                        jdbc.sql("select coalesce(string_agg(t::text, ' '), '') from \"%s\" t".formatted(table))
                                .query(String.class)
                                .single()));
        return rows.toString();
    }

    private static void assertHidden(String content) {
        assertThat(Secret.readable(CANARIES, content)).isEmpty();
    }
}
