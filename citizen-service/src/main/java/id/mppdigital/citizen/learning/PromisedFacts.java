package id.mppdigital.citizen.learning;

import id.mppdigital.citizen.keys.CitizenKeys;
import id.mppdigital.citizen.keys.CopyPart;
import id.mppdigital.citizen.keys.CopyPart.Item;
import id.mppdigital.citizen.keys.PersonalData;
import id.mppdigital.platform.problem.Wording;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The answers of open applications that become facts once they are granted, as the name of a child does. They are
 * encrypted, and deleted with the decision; where no person refused it, some time later.
 */
@Repository
class PromisedFacts implements PersonalData {
    private static final TypeReference<Map<String, JsonNode>> FACTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final CitizenKeys keys;
    private final JsonMapper json;

    PromisedFacts(JdbcClient jdbc, CitizenKeys keys, JsonMapper json) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.json = json;
    }

    /** A corrected application promises instead of the earlier one. */
    @Transactional
    void promise(UUID application, String account, Map<String, JsonNode> facts) {
        var key = keys.of(account);
        jdbc.sql("""
                insert into promised_facts (application_id, account, facts) values (:application, :account, :facts)
                on conflict (application_id) do update set facts = excluded.facts
                """)
                .param("application", application)
                .param("account", account)
                .param("facts", key.lock(place(application), json.writeValueAsString(facts)))
                .update();
    }

    private record Row(String account, byte[] facts) {}

    /** What was promised, by the facts that it becomes; the promise is over. */
    @Transactional
    Map<String, JsonNode> take(UUID application) {
        return jdbc.sql("delete from promised_facts where application_id = :application returning account, facts")
                .param("application", application)
                .query(Row.class)
                .optional()
                .flatMap(row -> keys.open(row.account(), place(application), row.facts()))
                .map(facts -> json.readValue(facts, FACTS))
                .orElse(Map.of());
    }

    /** The application ended in vain. */
    void drop(UUID application) {
        jdbc.sql("delete from promised_facts where application_id = :application")
                .param("application", application)
                .update();
    }

    /** No person refused it: for a decision anew it stays, for some time. The first refusal counts. */
    void refused(UUID application, Instant at) {
        jdbc.sql("""
                update promised_facts set refused_at = :at
                where application_id = :application and refused_at is null
                """)
                .param("application", application)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** It is decided anew. */
    void reopened(UUID application) {
        jdbc.sql("""
                update promised_facts set refused_at = null
                where application_id = :application and refused_at is not null
                """).param("application", application).update();
    }

    record Refused(UUID application, String account) {}

    List<Refused> refusedBefore(Instant limit) {
        return jdbc.sql("""
                select application_id as application, account from promised_facts
                where refused_at < :limit order by refused_at
                """)
                .param("limit", limit.atOffset(ZoneOffset.UTC))
                .query(Refused.class)
                .list();
    }

    /** Unless it is decided anew meanwhile. */
    void dropRefused(UUID application) {
        jdbc.sql("delete from promised_facts where application_id = :application and refused_at is not null")
                .param("application", application)
                .update();
    }

    private record Promise(UUID applicationId, String account, byte[] facts) {}

    @Override
    public CopyPart copy(Collection<String> accounts) {
        var title = new Wording(
                "Jawaban yang menjadi data Anda bila permohonan disetujui",
                "Answers that become facts once an application is granted");
        var held =
                jdbc.sql("""
                select application_id, account, facts from promised_facts where account in (:accounts)
                order by application_id
                """).param("accounts", accounts).query(Promise.class).list();
        return CopyPart.of(
                "promisedFacts",
                title,
                held,
                promise -> List.of(
                        Item.of("applicationId", "Permohonan", "Application", promise.applicationId()),
                        Item.of(
                                "facts",
                                "Jawaban",
                                "Answers",
                                keys.open(promise.account(), place(promise.applicationId()), promise.facts())
                                        .map(json::readTree)
                                        .orElse(null))));
    }

    @Override
    public void erase(Collection<String> accounts) {
        jdbc.sql("delete from promised_facts where account in (:accounts)")
                .param("accounts", accounts)
                .update();
    }

    private static String place(UUID application) {
        return "promised_facts/" + application;
    }
}
