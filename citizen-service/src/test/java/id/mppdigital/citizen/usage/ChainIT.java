package id.mppdigital.citizen.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mppdigital.citizen.CitizenTest;
import id.mppdigital.citizen.Person;
import id.mppdigital.platform.test.StatementCount;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;

class ChainIT extends CitizenTest {
    @Autowired
    DataUses uses;

    @Autowired
    WrittenUses written;

    @Autowired
    ChainOldEntries chainOldEntries;

    @Autowired
    TransactionOperations transactions;

    private Entry entry(Person person) {
        return uses.entry(
                person.account(),
                DataUse.Action.FORM_FILLED,
                Purpose.FILL_FORM,
                DataUse.Recipient.of("portal"),
                List.of("citizen/friend"),
                new DataUse.Context("skck", "63.71", null));
    }

    private void add(Entry entry) {
        transactions.executeWithoutResult(_ -> uses.add(List.of(entry)));
    }

    @Test
    void noUseIsWrittenApartFromItsTransaction() {
        var entry = entry(maria);
        assertThatThrownBy(() -> uses.add(List.of(entry))).isInstanceOf(IllegalTransactionStateException.class);
        assertThat(length(maria)).isZero();
    }

    /** How many of the person's lines hold, by the functions of the database. */
    private int holding(Person person) {
        return jdbc.sql("""
                select count(*) from ledger_chain as chain
                join ledger_line as line on line.chain = chain.id
                left join ledger_line as earlier on earlier.chain = chain.id and earlier.position = line.position - 1
                where chain.account = :account and line.hash =
                    ledger_hash(chain.id, line.position, earlier.hash, line.content)
                """)
                .param("account", person.account())
                .query(Integer.class)
                .single();
    }

    private int length(Person person) {
        return jdbc.sql("select length from ledger_chain where account = :account")
                .param("account", person.account())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    @Test
    void anEntryAndItsLineAreWrittenByOneStatement() {
        add(entry(maria));
        var before = StatementCount.now();

        add(entry(maria));

        assertThat(StatementCount.now() - before).isEqualTo(1);
        assertThat(length(maria)).isEqualTo(2);
        assertThat(holding(maria)).isEqualTo(2);
    }

    @Test
    void anEntryThatIsNotCommittedLeavesNoLine() {
        transactions.executeWithoutResult(transaction -> {
            uses.add(List.of(entry(maria)));
            transaction.setRollbackOnly();
        });
        var twice = entry(maria);
        add(twice);

        assertThatThrownBy(() -> add(twice)).isInstanceOf(DataAccessException.class);

        assertThat(length(maria)).isEqualTo(1);
        assertThat(holding(maria)).isEqualTo(1);
    }

    @Test
    void usesOfOnePersonAtTheSameTimeAreChainedOneAfterTheOther() throws Exception {
        together(8, () -> {
            for (int i = 0; i < 25; i++) {
                add(entry(maria));
            }
            return null;
        });

        assertThat(length(maria)).isEqualTo(200);
        assertThat(holding(maria)).isEqualTo(200);
    }

    @Test
    void transactionsOverTheSamePersonsNeverWaitForEachOtherInACircle() throws Exception {
        var persons = Stream.generate(Person::fresh).limit(20).toList();
        together(6, () -> {
            for (int i = 0; i < 10; i++) {
                var mine = new ArrayList<>(persons);
                Collections.shuffle(mine);
                transactions.executeWithoutResult(
                        _ -> uses.add(mine.stream().map(this::entry).toList()));
            }
            return null;
        });

        assertThat(persons).allMatch(person -> length(person) == 60 && holding(person) == 60);
    }

    private static void together(int threads, Callable<?> work) throws Exception {
        try (var pool = Executors.newFixedThreadPool(threads)) {
            for (var done : pool.invokeAll(
                    IntStream.range(0, threads).mapToObj(_ -> work).toList())) {
                done.get();
            }
        }
    }

    @Test
    void entriesFromBeforeTheChainAreChainedOnce() {
        var old = Stream.generate(() -> entry(maria)).limit(450).toList();
        old.forEach(this::storeWithoutLine);
        add(entry(maria));
        begun("now() + interval '1 day'");

        chainOldEntries.chain();
        chainOldEntries.chain();

        assertThat(length(maria)).isEqualTo(451);
        assertThat(holding(maria)).isEqualTo(451);
        assertThat(written.unchained(new UUID(0, 0), 10)).isEmpty();
        assertThat(isGoingOn()).isTrue();
    }

    @Test
    void afterTheTimeOfTheUpgradeNothingMoreIsChained() {
        begun("now() - interval '1 minute'");
        storeWithoutLine(entry(maria));
        chainOldEntries.chain();
        assertThat(length(maria)).isEqualTo(1);
        assertThat(isGoingOn()).isFalse();
        var late = entry(maria);
        storeWithoutLine(late);

        chainOldEntries.chain();

        assertThat(length(maria)).isEqualTo(1);
        jdbc.sql("set session_replication_role = replica; delete from data_use where id = '%s'; "
                                .formatted(late.use().id())
                        + "set session_replication_role = origin")
                .update();
    }

    private void begun(String until) {
        jdbc.sql("delete from ledger_catch_up").update();
        jdbc.sql("insert into ledger_catch_up (until) values (" + until + ")").update();
    }

    private boolean isGoingOn() {
        return jdbc.sql("select count(*) from ledger_catch_up")
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** As the version before did. */
    private void storeWithoutLine(Entry entry) {
        jdbc.sql("""
                insert into data_use (id, account, at, action, purpose, legal_basis, recipient, sources, service, mall)
                values (:id, :account, :at, :action, :purpose, :legalBasis, :recipient, :sources, :service, :mall)
                """).paramSource(entry.use()).param("account", entry.account()).update();
    }
}
