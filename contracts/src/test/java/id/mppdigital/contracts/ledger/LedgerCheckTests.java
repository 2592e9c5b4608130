package id.mppdigital.contracts.ledger;

import static id.mppdigital.contracts.ledger.Finding.Kind.ALTERED;
import static id.mppdigital.contracts.ledger.Finding.Kind.CHECKPOINT_BROKEN;
import static id.mppdigital.contracts.ledger.Finding.Kind.CHECKPOINT_DIFFERS;
import static id.mppdigital.contracts.ledger.Finding.Kind.CHECKPOINT_FORGED;
import static id.mppdigital.contracts.ledger.Finding.Kind.COPY_DIFFERS;
import static id.mppdigital.contracts.ledger.Finding.Kind.LINES_MISSING;
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
import id.mppdigital.contracts.ledger.Line.Contents;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LedgerCheckTests {
    private static final String ZEROS = "00".repeat(32);

    private final ECKey key = newKey();
    private final JsonNode vector = read();
    private final List<Finding> findings = new ArrayList<>();
    private final LedgerCheck check = new LedgerCheck(Map.of(), findings::add);

    private static JsonNode read() {
        try (var file = LedgerCheckTests.class.getResourceAsStream("/contracts/samples/ledger/vector.json")) {
            return JsonMapper.shared().readTree(file);
        } catch (IOException e) {
            throw new IllegalStateException("The example can't be read", e);
        }
    }

    private static ECKey newKey() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID("one").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<CheckpointKey> publicKey(ECKey key) {
        return List.of(CheckpointKey.of(key.getX().toString(), key.getY().toString()));
    }

    private String signed(String payload) {
        try {
            var jws = new JWSObject(new JWSHeader(JWSAlgorithm.ES256), new Payload(payload));
            jws.sign(new ECDSASigner(key));
            return jws.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private Line line(int index, boolean last) {
        var line = vector.path("lines").path(index);
        return new Line(
                new Line.Place(
                        vector.path("chain").asString(), line.path("position").asLong()),
                line.path("content").asString(),
                line.path("line").asString(),
                Contents.HELD,
                last ? 1L : null,
                last);
    }

    private String headRoot() {
        var tree = new HeadTree();
        vector.path("heads").forEach(head -> tree.add(LedgerCheck.head(head(head))));
        return tree.root();
    }

    private static Line head(JsonNode head) {
        return new Line(
                new Line.Place(
                        head.path("chain").asString(), head.path("position").asLong()),
                ZEROS,
                head.path("line").asString(),
                Contents.HELD,
                1L,
                true);
    }

    private void readLines() {
        check.line(line(0, false));
        check.line(line(1, true));
    }

    private Checkpoint overTheLines(long number, String previous) {
        var tree = new HeadTree();
        tree.add(LedgerCheck.head(line(1, true)));
        return new Checkpoint(number, 1, tree.root(), previous);
    }

    @Test
    void thePublishedExampleVerifies() {
        readLines();
        check.end(2, 0);

        assertThat(findings).isEmpty();
        assertThat(headRoot()).isEqualTo(vector.path("root").asString());
    }

    @Test
    void anotherHashOfAnEntryIsFoundAtItsLine() {
        var first = line(0, false);
        check.line(new Line(first.place(), ZEROS, first.hash(), Contents.HELD, null, false));
        check.line(line(1, true));
        check.end(2, 0);

        assertThat(findings).containsExactly(new Finding(ALTERED, first.place().chain(), 1));
    }

    @Test
    void linesThatAreCountedAndNotShownAreFound() {
        readLines();
        check.end(5, 0);

        assertThat(findings).containsExactly(new Finding(LINES_MISSING, null, 3));
    }

    @Test
    void aSignedCheckpointOverTheLinesVerifies() {
        check.checkpoint(overTheLines(1, ZEROS), signed("1"), publicKey(key));
        readLines();
        check.end(2, 0);

        assertThat(findings).isEmpty();
    }

    @Test
    void aCheckpointThatAnotherKeySignedIsFound() {
        check.checkpoint(overTheLines(1, ZEROS), signed("1"), publicKey(newKey()));
        check.checkpoint(overTheLines(2, Sha256.hex(Sha256.of(new byte[0]))), "a.b.c", publicKey(key));

        assertThat(findings).contains(new Finding(CHECKPOINT_FORGED, null, 1), new Finding(CHECKPOINT_FORGED, null, 2));
    }

    @Test
    void aCheckpointThatDoesNotFollowTheOneBeforeIsFound() {
        check.checkpoint(overTheLines(1, ZEROS), signed("1"), publicKey(key));
        check.checkpoint(overTheLines(2, ZEROS), signed("2"), publicKey(key));
        check.checkpoint(overTheLines(4, ZEROS), signed("4"), publicKey(key));

        assertThat(findings)
                .containsExactly(new Finding(CHECKPOINT_BROKEN, null, 2), new Finding(CHECKPOINT_BROKEN, null, 4));
    }

    @Test
    void aCheckpointWhoseLinesAreGoneIsFound() {
        check.checkpoint(overTheLines(1, ZEROS), signed("1"), publicKey(key));
        var first = line(0, true);
        check.line(new Line(first.place(), first.content(), first.hash(), Contents.HELD, null, true));
        check.end(1, 0);

        assertThat(findings).containsExactly(new Finding(CHECKPOINT_DIFFERS, null, 1));
    }

    @Test
    void aKeptCopyThatDiffersOrIsGoneIsFound() {
        var own = signed("1");
        var copies = new LedgerCheck(Map.of(1L, signed("another"), 2L, "gone"), findings::add);
        copies.checkpoint(overTheLines(1, ZEROS), own, publicKey(key));
        copies.line(line(0, false));
        copies.line(line(1, true));
        copies.end(2, 0);

        assertThat(findings).containsExactly(new Finding(COPY_DIFFERS, null, 1), new Finding(COPY_DIFFERS, null, 2));
    }
}
