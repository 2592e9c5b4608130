package id.mppdigital.citizen.ledger;

import static id.mppdigital.citizen.ledger.EntryHash.sha256;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.citizen.AttestationKey;
import id.mppdigital.citizen.CitizenTest;
import id.mppdigital.citizen.Person;
import id.mppdigital.citizen.usage.DataUse;
import id.mppdigital.citizen.usage.DataUses;
import id.mppdigital.citizen.usage.Purpose;
import id.mppdigital.platform.test.server.AlsoInContainers;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a citizen keeps, checked by nothing but what it says. */
@AlsoInContainers
class OwnLedgerIT extends CitizenTest {
    private static final HexFormat HEX = HexFormat.of();

    @Autowired
    DataUses uses;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    MakeCheckpoint makeCheckpoint;

    private void use(Person person, String recipient) {
        transactions.executeWithoutResult(_ -> uses.record(
                person.account(),
                DataUse.Action.FORM_FILLED,
                Purpose.FILL_FORM,
                DataUse.Recipient.of(recipient),
                List.of("citizen/friend"),
                new DataUse.Context("skck", "63.71", null)));
    }

    private List<JsonNode> lines(Person person) {
        var lines = new ArrayList<JsonNode>();
        var next = "";
        do {
            var page = api.get(person, "/ledger/lines?limit=2" + next).json();
            page.path("items").forEach(lines::add);
            next = page.path("next").isNull()
                    ? ""
                    : "&after=" + page.path("next").asString();
        } while (!next.isEmpty());
        return lines;
    }

    private static byte[] bytes(JsonNode node, String pointer) {
        return HEX.parseHex(node.at(pointer).asString());
    }

    private static byte[] place(JsonNode line, long position) {
        var chain = UUID.fromString(line.path("chain").asString());
        return ByteBuffer.allocate(24)
                .putLong(chain.getMostSignificantBits())
                .putLong(chain.getLeastSignificantBits())
                .putLong(position)
                .array();
    }

    @Test
    void theCopyShowsThatEachEntryStandsInTheChain() {
        List.of("one", "two", "three").forEach(recipient -> use(maria, recipient));

        var lines = lines(maria);

        assertThat(lines).hasSize(3);
        var before = new byte[32];
        for (var line : lines) {
            var entry = line.path("entry").asString();
            assertThat(JsonMapper.shared().readTree(entry).path("account").asString())
                    .isEqualTo(maria.account());
            var content = sha256(bytes(line, "/salt"), entry.getBytes(UTF_8));
            assertThat(content).isEqualTo(bytes(line, "/hashes/content"));
            before = sha256(
                    "mpp-ledger-line-1".getBytes(UTF_8),
                    place(line, line.path("position").asLong()),
                    before,
                    content);
            assertThat(before).isEqualTo(bytes(line, "/hashes/line"));
        }
    }

    @Test
    void theProofLeadsFromTheCitizensLineToASignedCheckpoint() {
        var others = List.of(Person.fresh(), Person.fresh(), Person.fresh(), Person.fresh());
        use(maria, "one");
        use(maria, "two");
        others.forEach(person -> use(person, "portal"));
        makeCheckpoint.make();
        use(maria, "later");

        var proof = api.get(maria, "/ledger/proofs").json().at("/items/0");

        assertThat(proof.path("lines").asInt()).isEqualTo(3);
        assertThat(proof.at("/covered/position").asInt()).isEqualTo(2);
        var line = lines(maria).get(1);
        var hash = sha256(new byte[] {0}, place(line, 2), bytes(line, "/hashes/line"));
        var said = AttestationKey.verified(proof.at("/covered/checkpoint").asString())
                .claims();
        int leaf = proof.at("/covered/leaf").asInt();
        int last = said.path("heads").asInt() - 1;
        for (var step : proof.at("/covered/path")) {
            // RFC 9162, 2.1.3.2
            var sibling = HEX.parseHex(step.asString());
            boolean right = leaf % 2 == 1 || leaf == last;
            hash = right ? sha256(new byte[] {1}, sibling, hash) : sha256(new byte[] {1}, hash, sibling);
            while (right && leaf % 2 == 0 && leaf != 0) {
                leaf /= 2;
                last /= 2;
            }
            leaf /= 2;
            last /= 2;
        }
        assertThat(HEX.formatHex(hash)).isEqualTo(said.path("root").asString());
    }

    @Test
    void aPersonWithTwoAccountsGetsBothChainsAndNobodyElseAny() {
        var other = maria.withOtherAccount();
        api.get(maria, "");
        api.get(other, "");
        use(maria, "one");
        use(other, "two");
        use(maria, "three");

        assertThat(lines(other)).isEqualTo(lines(maria)).hasSize(3);
        assertThat(api.get(other, "/ledger/proofs").json().path("items")).hasSize(2);
        assertThat(lines(Person.fresh())).isEmpty();
    }

    @Test
    void withoutACheckpointThereIsNoProofYet() {
        use(maria, "one");

        assertThat(api.get(maria, "/ledger/proofs")
                        .json()
                        .at("/items/0/covered")
                        .isNull())
                .isTrue();
    }
}
