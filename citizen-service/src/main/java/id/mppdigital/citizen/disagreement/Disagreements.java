package id.mppdigital.citizen.disagreement;

import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.keys.CitizenKeys;
import id.mppdigital.citizen.keys.CopyPart;
import id.mppdigital.citizen.keys.CopyPart.Item;
import id.mppdigital.citizen.keys.PersonalData;
import id.mppdigital.platform.problem.Wording;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The disagreements of all accounts; of each fact the newest. */
@Repository
public class Disagreements implements PersonalData {
    private final JdbcClient jdbc;
    private final CitizenKeys keys;
    private final JsonMapper json;

    Disagreements(JdbcClient jdbc, CitizenKeys keys, JsonMapper json) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.json = json;
    }

    /** What is stored of it as one value. */
    private record Said(JsonNode said, JsonNode answer) {}

    /** Keeps what an application made visible. A repeated event, or an older application, changes nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(String account, List<Disagreement> found) {
        if (found.isEmpty()) {
            return;
        }
        var key = keys.of(account);
        found.forEach(one -> jdbc.sql("""
                insert into register_disagreement (id, account, fact, used, application_id, said, noticed_at)
                values (:id, :account, :fact, :used, :application, :said, :at)
                on conflict (account, fact) do update
                set used = excluded.used, application_id = excluded.application_id, said = excluded.said,
                    noticed_at = excluded.noticed_at
                where register_disagreement.noticed_at < excluded.noticed_at
                """)
                .param("id", one.id())
                .param("account", account)
                .param("fact", one.fact().key())
                .param("used", one.used())
                .param("application", one.applicationId())
                .param(
                        "said",
                        key.lock(
                                place(account, one.fact()),
                                json.writeValueAsString(new Said(one.said(), one.answer()))))
                .param("at", one.noticedAt().atOffset(ZoneOffset.UTC))
                .update());
    }

    /** The register says otherwise no more: the next application shows whether they agree now. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void settle(Collection<String> accounts, FactSource fact) {
        jdbc.sql("delete from register_disagreement where account in (:accounts) and fact = :fact")
                .param("accounts", accounts)
                .param("fact", fact.key())
                .update();
    }

    private record Row(
            UUID id,
            String account,
            FactSource fact,
            String used,
            UUID applicationId,
            byte[] said,
            Instant noticedAt) {}

    /** Of one person, the newest first. */
    List<Disagreement> of(Collection<String> accounts) {
        return jdbc
                .sql("select * from register_disagreement where account in (:accounts) order by noticed_at desc, fact")
                .param("accounts", accounts)
                .query(Row.class)
                .list()
                .stream()
                .flatMap(this::opened)
                .toList();
    }

    private Stream<Disagreement> opened(Row row) {
        return keys.open(row.account(), place(row.account(), row.fact()), row.said()).stream()
                .map(said -> json.readValue(said, Said.class))
                .map(said -> new Disagreement(
                        row.id(),
                        row.fact(),
                        said.said(),
                        row.used(),
                        said.answer(),
                        row.applicationId(),
                        row.noticedAt()));
    }

    @Override
    public CopyPart copy(Collection<String> accounts) {
        var title = new Wording("Perbedaan antarregister", "Where registers disagree");
        return CopyPart.of(
                "disagreements",
                title,
                of(accounts),
                one -> List.of(
                        Item.of(
                                "fact",
                                "Data dan asalnya",
                                "Fact and its source",
                                one.fact().key()),
                        Item.of("said", "Menurut register itu", "What that register says", one.said()),
                        Item.of("used", "Yang dipakai berasal dari", "What was used is from", one.used()),
                        Item.of("answer", "Yang dipakai", "What was used", one.answer()),
                        Item.of("applicationId", "Permohonan", "Application", one.applicationId()),
                        Item.of("noticedAt", "Diketahui pada", "Noticed at", one.noticedAt())));
    }

    @Override
    public void erase(Collection<String> accounts) {
        jdbc.sql("delete from register_disagreement where account in (:accounts)")
                .param("accounts", accounts)
                .update();
    }

    private static String place(String account, FactSource fact) {
        return "register_disagreement/" + account + "/" + fact;
    }
}
