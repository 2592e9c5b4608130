package id.mppdigital.citizen.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.citizen.CitizenTest;
import id.mppdigital.citizen.OtherServices.Given;
import id.mppdigital.citizen.Person;
import id.mppdigital.citizen.attributes.Attributes;
import id.mppdigital.citizen.documents.SampleFiles;
import id.mppdigital.citizen.keys.CitizenKeys;
import id.mppdigital.citizen.keys.PersonalData;
import id.mppdigital.citizen.protection.BlindIndex;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

class EraseCitizenIT extends CitizenTest {
    private static final String SERVICE = "skck-erased";
    private static final List<String> DATA = List.of("citizen", "attribute", "answered_fact");

    @Autowired
    EraseCitizen erase;

    @Autowired
    Attributes attributes;

    @Autowired
    List<PersonalData> rooms;

    @Autowired
    Citizens citizens;

    @Autowired
    BlindIndex index;

    @Autowired
    CitizenKeys keys;

    @Autowired
    TransactionOperations transactions;

    private final Person joko = Person.fresh();
    private final Person second = maria.withOtherAccount();

    @BeforeEach
    void bothAreKnown() {
        others.publishService(SERVICE, Map.of("name", "dukcapil.person/name", "friend", "citizen/friend"));
        register.knows(joko);
        for (var person : List.of(maria, joko, second)) {
            assertThat(api.get(person, "").status()).isEqualTo(200);
            assertThat(api.prefill(person, SERVICE).status()).isEqualTo(200);
        }
        others.submit(maria, SERVICE, "polres-banjarmasin", List.of(Given.declared("friend", "Yosef")), List.of());
        await().atMost(Duration.ofSeconds(30)).until(() -> facts(maria).contains("Yosef"));
    }

    private String facts(Person person) {
        return attributes.of(citizens.accountsOf(person.account())).stream()
                .map(fact -> fact.value().toString())
                .toList()
                .toString();
    }

    @Test
    void nothing_of_an_erased_person_is_left_under_any_of_their_accounts() {
        assertThat(api.put(maria, "/consents/dukcapil", "{\"granted\":false}").status())
                .isEqualTo(200);
        assertThat(api.upload(maria, "ktp", "ktp.pdf", "application/pdf", SampleFiles.pdf("x"))
                        .status())
                .isEqualTo(201);
        assertThat(tablesWith(maria))
                .contains("citizen", "attribute", "data_use", "ledger_chain", "data_key", "consent_decision");

        erase.erase(second.account());

        // The outbox holds the account until it is relayed that it was erased.
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(tablesWith(maria)).isSubsetOf("document", "verification", "application");
            assertThat(tablesWith(second)).isEmpty();
        });
        assertThat(indexed(maria)).isZero();
        assertThat(visibleDocuments(maria)).isZero();
        assertThat(facts(joko)).contains("MARIA WENDA");
        assertThat(indexed(joko)).isEqualTo(1);
    }

    @Test
    void a_backup_from_before_the_erasure_shows_nothing_of_the_erased_and_all_of_the_others() {
        DATA.forEach(table -> jdbc.sql("create table backup_%1$s as table %1$s".formatted(table))
                .update());
        try {
            erase.erase(maria.account());
            DATA.forEach(table -> jdbc.sql("truncate " + table).update());
            DATA.forEach(table -> jdbc.sql("insert into %1$s table backup_%1$s".formatted(table))
                    .update());

            assertThat(tablesWith(maria)).contains("citizen", "attribute");
            assertThat(facts(maria)).isEqualTo("[]");
            assertThat(citizens.find(maria.account())).isEmpty();
            assertThat(facts(joko)).contains("MARIA WENDA");
            assertThat(citizens.find(joko.account())).isPresent();
        } finally {
            DATA.forEach(table -> jdbc.sql("drop table backup_" + table).update());
            jdbc.sql("delete from citizen where nik_index = :index")
                    .param("index", index.of("nik", maria.nik()))
                    .update();
        }
    }

    /** In all tables, but for the keys' own, which lies apart from a backup of the others. */
    @Test
    void whatever_was_locked_of_an_erased_person_opens_no_more() {
        assertThat(api.upload(maria, "ktp", "ktp.pdf", "application/pdf", SampleFiles.pdf("x"))
                        .status())
                .isEqualTo(201);
        var values = tablesWith(maria).stream()
                .filter(table -> !table.equals("data_key") && !table.startsWith("ledger_"))
                .flatMap(table -> locked(table).stream())
                .toList();
        assertThat(values)
                .as("the citizen, their facts and their document's name")
                .hasSizeGreaterThan(5)
                .allMatch(value -> value[0] == 3)
                .allMatch(this::keyIsThere);

        erase.erase(maria.account());

        assertThat(values).noneMatch(this::keyIsThere);
    }

    /** Every value of a table's rows about the person that is neither in clear nor a keyed index. */
    private List<byte[]> locked(String table) {
        return jdbc.sql("""
                select column_name from information_schema.columns
                where table_schema = 'public' and table_name = :table and data_type = 'bytea'
                  and column_name not in ('nik_index', 'asked_index', 'key_hash')
                """).param("table", table).query(String.class).list().stream()
                .flatMap(column -> jdbc
                        .sql("""
                        select %1$s from %2$s t where %1$s is not null and strpos(row_to_json(t)::text, :account) > 0
                        """.formatted(column, table))
                        .param("account", maria.account())
                        .query(byte[].class)
                        .list()
                        .stream())
                .toList();
    }

    /** A value's first 16 bytes after its version are its key's id. */
    private boolean keyIsThere(byte[] value) {
        var id = ByteBuffer.wrap(value, 1, 16);
        return jdbc.sql("select count(*) > 0 from data_key where id = :id")
                .param("id", new UUID(id.getLong(), id.getLong()))
                .query(Boolean.class)
                .single();
    }

    @Test
    void an_answer_that_arrives_meanwhile_waits_and_neither_breaks_the_other_off() {
        var accounts = citizens.accountsOf(maria.account());
        var known = attributes.of(accounts);
        try (var registers = Executors.newSingleThreadExecutor()) {
            var answer = transactions.execute(_ -> {
                keys.destroy(accounts);
                var late = registers.submit(() -> attributes.replace("dukcapil", accounts, maria.account(), known));
                await().until(this::somebodyWaits);
                rooms.forEach(room -> room.erase(accounts));
                return late;
            });
            assertThat(answer).succeedsWithin(Duration.ofSeconds(30));
        }
    }

    private boolean somebodyWaits() {
        return jdbc.sql("""
                select count(*) > 0 from pg_stat_activity
                where datname = current_database() and wait_event_type = 'Lock'
                """).query(Boolean.class).single();
    }

    @Test
    void who_was_erased_may_come_back_as_somebody_new() {
        erase.erase(maria.account());

        assertThat(api.get(maria, "").status()).isEqualTo(200);
        assertThat(api.prefill(maria, SERVICE).json().at("/fields/friend/value").isNull())
                .isTrue();
        assertThat(api.get(maria, "/data-uses").json().path("items")).hasSizeLessThanOrEqualTo(2);
    }

    /** But for events that are on their way, such as the one that tells of the erasure. */
    private List<String> tablesWith(Person person) {
        return jdbc.sql("""
                select table_name from information_schema.tables
                where table_schema = 'public' and table_name <> 'outbox'
                """).query(String.class).list().stream()
                .filter(table -> jdbc.sql(
                                "select count(*) > 0 from %s t where strpos(row_to_json(t)::text, :account) > 0"
                                        .formatted(table))
                        .param("account", person.account())
                        .query(Boolean.class)
                        .single())
                .toList();
    }

    private long indexed(Person person) {
        return jdbc.sql("select count(*) from citizen where nik_index = :index")
                .param("index", index.of("nik", person.nik()))
                .query(Long.class)
                .single();
    }

    private long visibleDocuments(Person person) {
        return jdbc.sql("select count(*) from document where account = :account and deleted_at is null")
                .param("account", person.account())
                .query(Long.class)
                .single();
    }
}
