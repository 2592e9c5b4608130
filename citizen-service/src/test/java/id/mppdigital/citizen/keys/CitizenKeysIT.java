package id.mppdigital.citizen.keys;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import id.mppdigital.citizen.CitizenTest;
import id.mppdigital.citizen.Person;
import id.mppdigital.citizen.attributes.Attributes;
import id.mppdigital.citizen.attributes.Fact;
import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.protection.AtRest;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.node.StringNode;

class CitizenKeysIT extends CitizenTest {
    private static final FactSource FRIEND = FactSource.ofCitizen("friend");

    @Autowired
    Attributes attributes;

    @Autowired
    CitizenKeys keys;

    @Autowired
    DataKeys dataKeys;

    @Autowired
    AtRest atRest;

    @Autowired
    RelockOldValues relock;

    @Autowired
    TransactionOperations transactions;

    private final Person joko = Person.fresh();

    private void declare(Person person, String friend) {
        attributes.declare(person.account(), List.of(Fact.declared(FRIEND, StringNode.valueOf(friend), Instant.EPOCH)));
    }

    private List<String> friends(Person person) {
        return attributes.of(List.of(person.account())).stream()
                .map(fact -> fact.value().stringValue())
                .toList();
    }

    private DataKey key(Person person) {
        return Objects.requireNonNull(transactions.execute(_ -> dataKeys.hold(person.account())))
                .orElseThrow();
    }

    private byte[] stored(Person person) {
        return jdbc.sql("select value from attribute where account = :account")
                .param("account", person.account())
                .query(byte[].class)
                .single();
    }

    @Test
    void each_account_has_a_key_of_its_own_from_its_first_value_on() {
        declare(maria, "Yosef");
        declare(joko, "Ruth");
        var first = key(maria).id();
        declare(maria, "Petrus");

        assertThat(key(maria).id()).isEqualTo(first).isNotEqualTo(key(joko).id());
        assertThat(CitizenKey.id(stored(maria))).isEqualTo(first);
        assertThat(friends(maria)).containsExactly("Petrus");
        assertThat(friends(joko)).containsExactly("Ruth");
    }

    @Test
    void two_first_uses_at_once_make_one_key() {
        var held = new CountDownLatch(1);
        var own = Executors.newVirtualThreadPerTaskExecutor();
        var first = CompletableFuture.supplyAsync(
                () -> transactions.execute(_ -> {
                    var key = keys.of(maria.account());
                    held.countDown();
                    await().until(this::somebodyWaits);
                    return key.lock("here", "first");
                }),
                own);
        var second = CompletableFuture.supplyAsync(
                () -> transactions.execute(_ -> {
                    held(held);
                    return keys.of(maria.account()).lock("here", "second");
                }),
                own);

        assertThat(CitizenKey.id(second.join())).isEqualTo(CitizenKey.id(first.join()));
        assertThat(keys.open(maria.account(), "here", first.join())).contains("first");
        assertThat(keys.open(maria.account(), "here", second.join())).contains("second");
    }

    private static void held(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean somebodyWaits() {
        return jdbc.sql("select count(*) > 0 from pg_stat_activity where wait_event_type = 'Lock'"
                        + " and query like 'insert into data_key%'")
                .query(Boolean.class)
                .single();
    }

    @Test
    void a_key_is_made_in_the_callers_transaction_or_not_at_all() {
        transactions.executeWithoutResult(status -> {
            keys.of(maria.account());
            status.setRollbackOnly();
        });

        assertThat(left(maria)).isZero();
        assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> keys.of(maria.account()));
    }

    @Test
    void a_value_copied_into_another_citizens_row_does_not_open() {
        declare(maria, "Yosef");
        declare(joko, "Ruth");
        jdbc.sql("update attribute set value = :value where account = :account")
                .param("value", stored(maria))
                .param("account", joko.account())
                .update();

        assertThatIllegalStateException().isThrownBy(() -> friends(joko));
    }

    @Test
    void a_key_copied_into_another_citizens_row_is_not_unwrapped() {
        declare(maria, "Yosef");
        var wrapped = key(maria).wrapped();
        transactions.executeWithoutResult(_ -> dataKeys.add(new DataKey(UUID.randomUUID(), joko.account(), wrapped)));

        assertThatIllegalStateException().isThrownBy(() -> declare(joko, "Ruth"));
        jdbc.sql("delete from data_key where account = :account")
                .param("account", joko.account())
                .update();
    }

    private void storeAsBefore(Person person, byte[] value) {
        jdbc.sql("""
                insert into attribute (account, source, assurance, value, as_of)
                values (:account, :source, 'DECLARED', :value, now())
                """)
                .param("account", person.account())
                .param("source", FRIEND.key())
                .param("value", value)
                .update();
    }

    private byte[] lockedAsBefore(Person person, String friend) {
        return atRest.lock("attribute/" + person.account() + "/" + FRIEND, "\"" + friend + "\"");
    }

    @Test
    void values_from_before_are_read_and_then_locked_with_their_citizens_keys() {
        storeAsBefore(maria, lockedAsBefore(maria, "Yosef"));
        assertThat(friends(maria)).containsExactly("Yosef");

        relock.relock();

        assertThat(CitizenKey.id(stored(maria))).isEqualTo(key(maria).id());
        assertThat(friends(maria)).containsExactly("Yosef");
    }

    /** One of them comes first: it must stop nobody. */
    @Test
    void a_value_from_before_that_was_altered_stops_no_other_accounts() {
        var accounts = List.of(maria, joko, Person.fresh());
        storeAsBefore(accounts.get(0), lockedAsBefore(accounts.get(1), "Yosef"));
        storeAsBefore(accounts.get(1), lockedAsBefore(accounts.get(1), "Ruth"));
        storeAsBefore(accounts.get(2), lockedAsBefore(accounts.get(1), "Yosef"));
        try {
            relock.relock();

            assertThat(friends(accounts.get(1))).containsExactly("Ruth");
            assertThat(CitizenKey.id(stored(accounts.get(1))))
                    .isEqualTo(key(accounts.get(1)).id());
            assertThat(CitizenKey.locked(stored(accounts.get(0)))).isFalse();
        } finally {
            List.of(accounts.get(0), accounts.get(2)).forEach(this::forget);
        }
    }

    private void forget(Person person) {
        jdbc.sql("delete from attribute where account = :account")
                .param("account", person.account())
                .update();
    }

    @Test
    void a_key_that_was_altered_stops_no_other_from_being_wrapped_anew() {
        var people = List.of(maria, joko, Person.fresh());
        people.forEach(person -> declare(person, "Yosef"));
        var altered = people.stream().min(comparing(person -> key(person).id())).orElseThrow();
        jdbc.sql("update data_key set wrapped = :wrapped where account = :account")
                .param("wrapped", new byte[40])
                .param("account", altered.account())
                .update();
        try {
            new RewrapKeys(dataKeys, TestKeyFile.of(2, 1, 2), transactions).rewrap();

            assertThat(people)
                    .filteredOn(person -> key(person).wrapped().by().equals("1"))
                    .containsExactly(altered);
        } finally {
            jdbc.sql("delete from data_key where account = :account")
                    .param("account", altered.account())
                    .update();
            forget(altered);
            new RewrapKeys(dataKeys, TestKeyFile.of(1, 1, 2), transactions).rewrap();
        }
    }

    @Test
    void a_new_key_encryption_key_takes_all_keys_over_while_the_former_one_still_opens() {
        declare(maria, "Yosef");
        var before = key(maria);
        var both = TestKeyFile.of(2, 1, 2);
        try {
            assertThat(opens(both, before)).isTrue();
            new RewrapKeys(dataKeys, both, transactions).rewrap();

            var after = key(maria);
            assertThat(after.id()).isEqualTo(before.id());
            assertThat(after.wrapped().by()).isEqualTo("2");
            assertThat(opens(TestKeyFile.of(2, 2), after)).isTrue();
            assertThat(left("1")).as("wrapped by the former key").isZero();
        } finally {
            new RewrapKeys(dataKeys, TestKeyFile.of(1, 1, 2), transactions).rewrap();
        }
        assertThat(friends(maria)).containsExactly("Yosef");
    }

    private long left(String kek) {
        return jdbc.sql("select count(*) from data_key where kek = :kek")
                .param("kek", kek)
                .query(Long.class)
                .single();
    }

    private long left(Person person) {
        return jdbc.sql("select count(*) from data_key where account = :account")
                .param("account", person.account())
                .query(Long.class)
                .single();
    }

    private static boolean opens(KeyManagement management, DataKey key) {
        return management.unwrap(key.wrapped(), key.context()).length == SymmetricKey.BYTES;
    }

    @Test
    void a_key_from_a_whole_backup_opens_no_more_once_its_key_encryption_key_is_gone() {
        declare(maria, "Yosef");
        var backedUp = key(maria);
        transactions.executeWithoutResult(_ -> keys.destroy(List.of(maria.account())));

        assertThat(opens(TestKeyFile.of(1, 1), backedUp))
                .as("until then it does")
                .isTrue();
        assertThatIllegalStateException().isThrownBy(() -> opens(TestKeyFile.of(2, 2), backedUp));
        assertThat(friends(maria)).as("the value that was left").isEmpty();
    }
}
