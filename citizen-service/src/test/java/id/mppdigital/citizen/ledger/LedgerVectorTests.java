package id.mppdigital.citizen.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.citizen.usage.CanonicalUse;
import id.mppdigital.citizen.usage.DataUse;
import id.mppdigital.citizen.usage.Purpose;
import java.io.IOException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published example, which another program made, holds for this one. */
class LedgerVectorTests {
    private static final HexFormat HEX = HexFormat.of();

    private final JsonNode vector = read();

    private static JsonNode read() {
        try (var file = new ClassPathResource("contracts/samples/ledger/vector.json").getInputStream()) {
            return JsonMapper.shared().readTree(file);
        } catch (IOException e) {
            throw new IllegalStateException("The example can't be read", e);
        }
    }

    @Test
    void anEntryIsWrittenAndHashedAsPublished() {
        var secret = HEX.parseHex(vector.path("secret").asString());

        assertThat(vector.path("lines")).hasSize(2).allSatisfy(line -> {
            var use = use(line.path("entry"));
            var account = line.at("/entry/account").asString();
            var salt = EntryHash.salt(secret, use.id());

            assertThat(new String(CanonicalUse.of(account, use), UTF_8))
                    .isEqualTo(line.path("canonical").asString());
            assertThat(HEX.formatHex(salt)).isEqualTo(line.path("salt").asString());
            assertThat(HEX.formatHex(EntryHash.of(salt, account, use)))
                    .isEqualTo(line.path("content").asString());
        });
    }

    @Test
    void headsGiveTheRootAndThePathAsPublished() {
        var leaves = vector.path("heads")
                .valueStream()
                .map(head -> new Checkpoint.Head(
                        UUID.fromString(head.path("chain").asString()),
                        head.path("position").asLong(),
                        HEX.parseHex(head.path("line").asString())))
                .map(Checkpoint.Head::leaf)
                .toList();

        assertThat(HEX.formatHex(HeadTree.root(leaves)))
                .isEqualTo(vector.path("root").asString());
        assertThat(HeadTree.path(1, leaves).map(HEX::formatHex))
                .containsExactlyElementsOf(vector.path("pathOfTheSecondHead")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList());
    }

    private static DataUse use(JsonNode entry) {
        var reader = text(entry, "reader");
        var application = text(entry, "applicationId");
        var until = text(entry, "until");
        return new DataUse(
                UUID.fromString(entry.path("id").asString()),
                Instant.parse(entry.path("at").asString()),
                DataUse.Action.valueOf(entry.path("action").asString()),
                Purpose.valueOf(entry.path("purpose").asString()),
                entry.path("legalBasis").asString(),
                entry.path("recipient").asString(),
                entry.path("sources").valueStream().map(JsonNode::asString).toList(),
                text(entry, "service"),
                text(entry, "mall"),
                application == null ? null : UUID.fromString(application),
                reader == null ? null : new DataUse.Reader(DataUse.Reader.Role.OFFICER, reader),
                until == null ? null : Instant.parse(until),
                texts(entry, "laws"),
                texts(entry, "consents"));
    }

    private static @Nullable List<String> texts(JsonNode entry, String name) {
        return entry.has(name)
                ? entry.path(name).valueStream().map(JsonNode::asString).toList()
                : null;
    }

    private static @Nullable String text(JsonNode entry, String name) {
        return entry.has(name) ? entry.path(name).asString() : null;
    }
}
