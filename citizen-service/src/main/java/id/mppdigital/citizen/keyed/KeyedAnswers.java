package id.mppdigital.citizen.keyed;

import id.mppdigital.citizen.attributes.Assurance;
import id.mppdigital.citizen.attributes.Fact;
import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.keys.CitizenKeys;
import id.mppdigital.citizen.keys.CopyPart;
import id.mppdigital.citizen.keys.CopyPart.Item;
import id.mppdigital.citizen.keys.PersonalData;
import id.mppdigital.citizen.protection.BlindIndex;
import id.mppdigital.platform.problem.Wording;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All answers by key; of each thing the newest. */
@Repository
public class KeyedAnswers implements PersonalData {
    private final JdbcClient jdbc;
    private final CitizenKeys keys;
    private final BlindIndex index;
    private final JsonMapper json;
    private final Clock clock;

    KeyedAnswers(JdbcClient jdbc, CitizenKeys keys, BlindIndex index, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.index = index;
        this.json = json;
        this.clock = clock;
    }

    /** What is stored of it as one value. */
    private record Said(String key, List<Value> values) {
        private record Value(FactSource source, JsonNode value, Instant asOf) {}

        private static Said of(KeyedAnswer answer) {
            return new Said(
                    answer.key(),
                    answer.facts().stream()
                            .map(fact -> new Value(fact.source(), fact.value(), fact.asOf()))
                            .toList());
        }

        private KeyedAnswer answer(Row row) {
            var facts = values.stream()
                    .map(one -> new Fact(one.source(), one.value(), Assurance.REGISTER, one.asOf()))
                    .toList();
            return new KeyedAnswer(row.register(), key, facts, row.reuseUntil());
        }
    }

    private record Row(String account, String register, byte[] said, Instant reuseUntil) {}

    /** Replaces what the register said of this thing before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(String account, KeyedAnswer answer) {
        var key = keys.of(account);
        jdbc.sql("""
                insert into keyed_answer (account, register, key_index, said, reuse_until, at)
                values (:account, :register, :index, :said, :until, :at)
                on conflict (account, register, key_index) do update
                set said = excluded.said, reuse_until = excluded.reuse_until, at = excluded.at
                where keyed_answer.at <= excluded.at
                """)
                .param("account", account)
                .param("register", answer.register())
                .param("index", indexOf(answer.register(), answer.key()))
                .param("said", key.lock(place(account, answer.register()), json.writeValueAsString(Said.of(answer))))
                .param("until", answer.reuseUntil().atOffset(ZoneOffset.UTC))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The register no longer says that it is this person's: sold, or never theirs. */
    public void forget(Collection<String> accounts, String register, String key) {
        jdbc.sql("""
                delete from keyed_answer where account in (:accounts) and register = :register and key_index = :index
                """)
                .param("accounts", accounts)
                .param("register", register)
                .param("index", indexOf(register, key))
                .update();
    }

    /** It is the one that was spoken of last. */
    public void touch(Collection<String> accounts, KeyedAnswer answer) {
        jdbc.sql("""
                update keyed_answer set at = :now
                where account in (:accounts) and register = :register and key_index = :index
                """)
                .param("accounts", accounts)
                .param("register", answer.register())
                .param("index", indexOf(answer.register(), answer.key()))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Of one person, the one that was spoken of last first. */
    public List<KeyedAnswer> of(Collection<String> accounts) {
        return jdbc
                .sql("select * from keyed_answer where account in (:accounts) order by at desc, key_index")
                .param("accounts", accounts)
                .query(Row.class)
                .list()
                .stream()
                .flatMap(row -> opened(row).stream())
                .toList();
    }

    private Optional<KeyedAnswer> opened(Row row) {
        return keys.open(row.account(), place(row.account(), row.register()), row.said())
                .map(said -> json.readValue(said, Said.class))
                .map(said -> said.answer(row));
    }

    @Override
    public CopyPart copy(Collection<String> accounts) {
        var title = new Wording("Barang milik Anda menurut register", "Things of yours, as registers say");
        return CopyPart.of(
                "keyedAnswers",
                title,
                of(accounts),
                answer -> List.of(
                        Item.of("register", "Register", "Register", answer.register()),
                        Item.of("key", "Ditanyakan dengan", "Asked with", answer.key()),
                        Item.of(
                                "facts",
                                "Isi",
                                "Values",
                                answer.facts().stream()
                                        .map(fact -> fact.source() + ": "
                                                + fact.value().asString(""))
                                        .collect(Collectors.joining("; "))),
                        Item.of("reuseUntil", "Ditanyakan lagi sesudah", "Asked again after", answer.reuseUntil())));
    }

    @Override
    public void erase(Collection<String> accounts) {
        jdbc.sql("""
                with asked as (delete from keyed_question where account in (:accounts))
                delete from keyed_answer where account in (:accounts)
                """).param("accounts", accounts).update();
    }

    private byte[] indexOf(String register, String key) {
        return index.of("keyed/" + register, KeyedAnswer.plain(key));
    }

    private static String place(String account, String register) {
        return "keyed_answer/" + account + "/" + register;
    }
}
