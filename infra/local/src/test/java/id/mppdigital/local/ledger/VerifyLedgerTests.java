package id.mppdigital.local.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.sun.net.httpserver.HttpServer;
import id.mppdigital.local.access.Api;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The auditor's command in front of the published example of a ledger. */
class VerifyLedgerTests {
    private static final String ZEROS = "00".repeat(32);

    private final JsonNode vector = read();
    private final Map<String, String> answers = new HashMap<>();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private ECKey key;
    private HttpServer server;
    private boolean expired;

    @TempDir
    private Path folder;

    private static JsonNode read() {
        try (var file = VerifyLedgerTests.class.getResourceAsStream("/contracts/samples/ledger/vector.json")) {
            return JsonMapper.shared().readTree(file);
        } catch (IOException e) {
            throw new IllegalStateException("The example can't be read", e);
        }
    }

    @BeforeEach
    void serve() throws Exception {
        key = new ECKeyGenerator(Curve.P_256).keyID("one").generate();
        answers.put("keys", "{\"keys\": [" + key.toPublicJWK().toJSONString() + "]}");
        answers.put("totals", "{\"chains\": 1, \"lines\": 2, \"unchained\": 0}");
        answers.put("lines", page(line(0, false), "more"));
        answers.put("lines after", page(line(1, true), null));
        answers.put("checkpoints", page("", null));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/citizens/v1/ledger/", exchange -> {
            var path = exchange.getRequestURI().getPath();
            var after = exchange.getRequestURI().getQuery() + "";
            var name = path.substring(path.lastIndexOf('/') + 1) + (after.contains("after=more") ? " after" : "");
            var body = answers.getOrDefault(name, "").getBytes(UTF_8);
            exchange.sendResponseHeaders(expired ? 401 : 200, body.length);
            expired = false;
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private static String page(String item, @Nullable String next) {
        return "{\"items\": [" + item + "], \"next\": " + (next == null ? "null" : "\"" + next + "\"") + "}";
    }

    private String line(int index, boolean end) {
        var line = vector.path("lines").path(index);
        return """
                {"chain": "%s", "position": %d, "hashes": {"content": "%s", "line": "%s"}, "contents": "HELD", "end": %s,
                 "checkpoint": null}
                """.formatted(
                        vector.path("chain").asString(),
                        line.path("position").asInt(),
                        line.path("content").asString(),
                        line.path("line").asString(),
                        end);
    }

    private String checkpoint(int heads) throws JOSEException {
        var said = """
                {"number": 1, "at": "2026-11-28T02:24:28Z", "heads": %d, "root": "%s", "previous": "%s"}
                """.formatted(heads, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", ZEROS);
        var jws = new JWSObject(new JWSHeader(JWSAlgorithm.ES256), new Payload(said));
        jws.sign(new ECDSASigner(key));
        return "{\"number\": 1, \"signed\": \"" + jws.serialize() + "\"}";
    }

    private boolean verify() {
        var gateway = "http://localhost:" + server.getAddress().getPort();
        var api = new LedgerApi(() -> new Api(gateway, "a-token"));
        return new VerifyLedger(api, folder.resolve("kept.txt"), new PrintStream(printed, true, UTF_8)).run();
    }

    private String said() {
        return printed.toString(UTF_8);
    }

    @Test
    void aLedgerThatAgreesIsVerifiedAndItsCheckpointsAreKept() throws Exception {
        answers.put("checkpoints", page(checkpoint(0), null));

        assertThat(verify()).isTrue();

        assertThat(said()).contains("2 lines of 1 ledgers, 1 checkpoints (0 kept from before)", "Verified:");
        assertThat(Files.readAllLines(folder.resolve("kept.txt"))).hasSize(1);
    }

    @Test
    void aTokenThatExpiresOnTheWayIsRenewed() {
        expired = true;

        assertThat(verify()).isTrue();
    }

    @Test
    void anAlteredLineIsSaidAndNothingIsKept() {
        answers.put(
                "lines",
                page(line(0, false).replace(vector.at("/lines/0/content").asString(), ZEROS), "more"));

        assertThat(verify()).isFalse();

        assertThat(said()).contains("line 1: not what was written", "NOT VERIFIED: 1 findings");
        assertThat(folder.resolve("kept.txt")).doesNotExist();
    }

    @Test
    void aCheckpointThatWasKeptAndIsGoneIsSaid() throws Exception {
        answers.put("checkpoints", page(checkpoint(0), null));
        verify();
        answers.put("checkpoints", page("", null));

        assertThat(verify()).isFalse();

        assertThat(said()).contains("checkpoint 1: gone, or not the one that was kept from before.");
    }
}
