package id.mppdigital.citizen.ledger;

import static id.mppdigital.contracts.ledger.Finding.Kind.ALTERED;
import static id.mppdigital.contracts.ledger.Finding.Kind.CHECKPOINT_DIFFERS;
import static id.mppdigital.contracts.ledger.Finding.Kind.CHECKPOINT_FORGED;
import static id.mppdigital.contracts.ledger.Finding.Kind.CONTENTS_MISSING;
import static id.mppdigital.contracts.ledger.Finding.Kind.CONTENTS_OF_ANOTHER;
import static id.mppdigital.contracts.ledger.Finding.Kind.COPY_DIFFERS;
import static id.mppdigital.contracts.ledger.Finding.Kind.END;
import static id.mppdigital.contracts.ledger.Finding.Kind.GAP;
import static id.mppdigital.contracts.ledger.Finding.Kind.LINES_MISSING;
import static id.mppdigital.contracts.ledger.Finding.Kind.UNCHAINED;
import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.citizen.CitizenTest;
import id.mppdigital.citizen.Person;
import id.mppdigital.citizen.identity.EraseCitizen;
import id.mppdigital.citizen.usage.DataUse;
import id.mppdigital.citizen.usage.DataUses;
import id.mppdigital.citizen.usage.Purpose;
import id.mppdigital.contracts.ledger.Finding;
import id.mppdigital.contracts.ledger.Line;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** Somebody who may do anything in the database alters the ledger, and the auditor finds out. */
class TamperIT extends CitizenTest {
    private static final List<String> TABLES =
            List.of("data_use", "ledger_chain", "ledger_line", "ledger_head", "ledger_checkpoint");

    @Autowired
    EraseCitizen erase;

    @Autowired
    DataUses uses;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    MakeCheckpoint makeCheckpoint;

    private final Person budi = Person.fresh();
    private Auditor auditor;

    @BeforeEach
    void threeUsesOfMariaAndTwoOfBudi() {
        auditor = new Auditor(api, tokens);
        jdbc.sql("delete from ledger_catch_up").update();
        List.of("dukcapil", "pajak", "bpjs").forEach(recipient -> use(maria, recipient));
        List.of("dukcapil", "pajak").forEach(recipient -> use(budi, recipient));
        makeCheckpoint.make();
        TABLES.forEach(table -> jdbc.sql("create table kept_%1$s as table %1$s".formatted(table))
                .update());
        assertThat(auditor.findings(2000)).isEmpty();
    }

    @AfterEach
    void asItWas() {
        TABLES.forEach(table -> {
            tamper("delete from %1$s; insert into %1$s table kept_%1$s".formatted(table));
            jdbc.sql("drop table kept_" + table).update();
        });
    }

    private void use(Person person, String recipient) {
        transactions.executeWithoutResult(_ -> uses.record(
                person.account(),
                DataUse.Action.REGISTER_ASKED,
                Purpose.FILL_FORM,
                DataUse.Recipient.of(recipient),
                List.of("dukcapil.person/name"),
                new DataUse.Context("skck", "63.71", null)));
    }

    /** As a superuser, for whom no trigger fires. */
    private void tamper(String sql) {
        jdbc.sql("set session_replication_role = replica; " + sql + "; set session_replication_role = origin")
                .update();
    }

    private String chain(Person person) {
        return jdbc.sql("select id::text from ledger_chain where account = :account")
                .param("account", person.account())
                .query(String.class)
                .single();
    }

    private String use(Person person, int position) {
        return "(select use from ledger_line where chain = '%s' and position = %d)".formatted(chain(person), position);
    }

    private Finding found(Finding.Kind kind, Person person, int position) {
        return new Finding(kind, chain(person), position);
    }

    private Finding checkpointDiffers() {
        return new Finding(CHECKPOINT_DIFFERS, null, auditor.checkpoints().size());
    }

    private List<Finding> findings() {
        return auditor.findings(2000);
    }

    @Test
    void aLedgerThatNobodyTouchedVerifiesInPagesOfAnySize() {
        assertThat(auditor.findings(1)).isEmpty();
        assertThat(auditor.findings(3)).isEmpty();
        assertThat(auditor.lines(2)).isEqualTo(auditor.lines(2000));
    }

    @Test
    void anEditedEntryIsFound() {
        tamper("update data_use set recipient = 'nobody' where id = " + use(maria, 2));

        assertThat(findings()).containsExactly(found(ALTERED, maria, 2));
    }

    @Test
    void anEditOfAnyColumnIsFound() {
        for (var edit : List.of(
                "at = at + interval '1 microsecond'",
                "action = 'FORM_FILLED'",
                "purpose = 'HANDLE_APPLICATION'",
                "legal_basis = ''",
                "sources = '{}'",
                "service = null",
                "mall = '63.72'",
                "application_id = gen_random_uuid()",
                "reader_role = 'OFFICER', reader = 'dewi'",
                "until = now()")) {
            tamper("update data_use set " + edit + " where id = " + use(maria, 1));

            assertThat(findings()).as(edit).containsExactly(found(ALTERED, maria, 1));

            tamper("delete from data_use; insert into data_use table kept_data_use");
        }
    }

    @Test
    void anEntryThatIsChangedTogetherWithItsHashIsFoundAtTheNextLine() {
        tamper("update data_use set recipient = 'nobody' where id = " + use(maria, 2));
        var content = auditor.lines(2000).stream()
                .filter(line -> line.place().equals(new Line.Place(chain(maria), 2)))
                .findFirst()
                .orElseThrow()
                .content();
        tamper("""
                update ledger_line as line set content = '\\x%1$s', hash = ledger_hash(line.chain, 2, earlier.hash, '\\x%1$s')
                from ledger_line as earlier
                where line.chain = '%2$s' and line.position = 2 and earlier.chain = line.chain and earlier.position = 1
                """.formatted(content, chain(maria)));

        assertThat(findings()).containsExactly(found(ALTERED, maria, 3));
    }

    @Test
    void aLineThatIsDeletedInTheMiddleIsFound() {
        tamper("delete from data_use where id = " + use(maria, 2));
        tamper("delete from ledger_line where position = 2 and chain = '%s'".formatted(chain(maria)));

        assertThat(findings()).contains(found(GAP, maria, 2), new Finding(LINES_MISSING, null, 1));
    }

    @Test
    void aLineThatIsDeletedInTheMiddleIsFoundWhenTheRestIsRenumbered() {
        tamper("delete from ledger_line where position = 2 and chain = '%s'".formatted(chain(maria)));
        tamper("update ledger_line set position = 2 where position = 3 and chain = '%s'".formatted(chain(maria)));
        tamper("update ledger_chain set length = 2 where id = '%s'".formatted(chain(maria)));

        assertThat(findings()).contains(found(ALTERED, maria, 2));
    }

    @Test
    void aLineThatIsDeletedAtTheEndIsFound() {
        tamper("delete from data_use where id = " + use(maria, 3));
        tamper("delete from ledger_line where position = 3 and chain = '%s'".formatted(chain(maria)));

        assertThat(findings()).contains(found(END, maria, 2), new Finding(LINES_MISSING, null, 1));
    }

    @Test
    void aLedgerThatIsDeletedAsAWholeIsFound() {
        tamper("delete from data_use where account = '%s'".formatted(maria.account()));
        tamper("delete from ledger_line where chain = '%s'".formatted(chain(maria)));

        assertThat(findings()).containsExactly(new Finding(LINES_MISSING, null, 3), checkpointDiffers());
    }

    @Test
    void aLineThatIsDeletedAtTheEndWithAllThatCountsItIsFoundByTheCheckpoint() {
        forget(maria, 3);

        assertThat(findings()).containsExactly(checkpointDiffers());

        tamper("delete from ledger_head where position = 3 and chain = '%s'".formatted(chain(maria)));
        assertThat(findings()).containsExactly(checkpointDiffers());
    }

    @Test
    void aChainThatIsWrittenAnewIsFoundByTheCheckpoint() {
        forget(maria, 3);
        use(maria, "bpjs");

        assertThat(findings()).containsExactly(checkpointDiffers());
    }

    @Test
    void aCheckpointThatIsWrittenAnewWithoutTheKeyIsFound() {
        forget(maria, 3);
        var last = auditor.checkpoints().size();
        tamper("update ledger_checkpoint set signed = signed || 'A' where number = " + last);

        assertThat(findings()).contains(new Finding(CHECKPOINT_FORGED, null, last));
    }

    @Test
    void aCheckpointThatIsTakenBackIsFoundByWhoKeptIt() {
        var kept = auditor.checkpoints();
        var last = kept.size();
        forget(maria, 3);
        tamper("delete from ledger_head where checkpoint = " + last);
        tamper("delete from ledger_checkpoint where number = " + last);
        assertThat(findings()).as("without the copy").isEmpty();

        assertThat(auditor.findings(2000, kept)).containsExactly(new Finding(COPY_DIFFERS, null, last));

        makeCheckpoint.make();
        use(maria, "bpjs");
        makeCheckpoint.make();
        assertThat(auditor.findings(2000, kept)).containsExactly(new Finding(COPY_DIFFERS, null, last));
    }

    /** Removes the last line so that nothing in the database counts it any more. */
    private void forget(Person person, int last) {
        tamper("delete from data_use where id = " + use(person, last));
        tamper("delete from ledger_line where position = %d and chain = '%s'".formatted(last, chain(person)));
        tamper("""
                update ledger_chain as chain set length = line.position, head = line.hash from ledger_line as line
                where chain.id = '%s' and line.chain = chain.id and line.position = %d
                """.formatted(chain(person), last - 1));
    }

    @Test
    void linesThatChangedPlacesAreFound() {
        tamper("""
                update ledger_line set position = 5 - position + 10 where position > 1 and chain = '%1$s';
                update ledger_line set position = position - 10 where position > 1 and chain = '%1$s'
                """.formatted(chain(maria)));

        assertThat(findings()).contains(found(ALTERED, maria, 2), found(ALTERED, maria, 3));
    }

    @Test
    void entriesThatChangedPlacesAreFound() {
        tamper("""
                update data_use as entry set recipient = other.recipient from data_use as other
                where entry.id in (%1$s, %2$s) and other.id in (%1$s, %2$s) and entry.id <> other.id
                """.formatted(use(maria, 1), use(maria, 2)));

        assertThat(findings()).containsExactly(found(ALTERED, maria, 1), found(ALTERED, maria, 2));
    }

    @Test
    void anEntryThatIsGivenToAnotherPersonIsFound() {
        tamper("update data_use set account = '%s' where id = %s".formatted(budi.account(), use(maria, 2)));

        assertThat(findings()).containsExactly(found(ALTERED, maria, 2), found(CONTENTS_OF_ANOTHER, maria, 2));
    }

    @Test
    void personsWhoseLedgersAreExchangedAreFound() {
        tamper("""
                update ledger_chain set account = account || '!' where account in ('%1$s', '%2$s');
                update ledger_chain set account = '%1$s' where account = '%2$s!';
                update ledger_chain set account = '%2$s' where account = '%1$s!'
                """.formatted(maria.account(), budi.account()));

        assertThat(findings()).extracting(Finding::kind).hasSize(5).containsOnly(CONTENTS_OF_ANOTHER);
    }

    @Test
    void aDeletedEntryWhoseLineStandsIsFound() {
        tamper("delete from data_use where id = " + use(maria, 3));

        assertThat(findings()).containsExactly(found(CONTENTS_MISSING, maria, 3));
    }

    @Test
    void anEntryThatIsSlippedInIsFound() {
        tamper("""
                insert into data_use (id, account, at, action, purpose, legal_basis, recipient, sources)
                values (gen_random_uuid(), '%s', now(), 'DATA_READ', 'HANDLE_APPLICATION', '', 'polres', '{}')
                """.formatted(maria.account()));

        assertThat(findings()).containsExactly(new Finding(UNCHAINED, null, 1));
    }

    @Test
    void theLedgerOfAnErasedCitizenStillVerifies() {
        var before = auditor.lines(2000);
        var chain = chain(maria);
        erase.erase(maria.account());

        assertThat(findings()).isEmpty();
        assertThat(auditor.lines(2000))
                .extracting(Line::hash)
                .isEqualTo(before.stream().map(Line::hash).toList());
        assertThat(auditor.lines(2000))
                .filteredOn(line -> line.place().chain().equals(chain))
                .extracting(Line::contents)
                .containsOnly(Line.Contents.ERASED)
                .hasSize(3);
    }

    @Test
    void linesSayNothingOfTheUseAndNobodyButAuditorsReadsThem() {
        var lines = api.get(tokens.with(Map.of("sub", "agus"), "auditor"), "/citizens/v1/ledger/lines");

        assertThat(new String(lines.body(), StandardCharsets.UTF_8))
                .doesNotContain(maria.account(), "dukcapil", "skck", "REGISTER_ASKED");
        for (var token : List.of(api.token(maria), tokens.platformAdmin())) {
            assertThat(api.get(token, "/citizens/v1/ledger/lines").status()).isEqualTo(403);
            assertThat(api.get(token, "/citizens/v1/ledger/totals").status()).isEqualTo(403);
        }
    }
}
