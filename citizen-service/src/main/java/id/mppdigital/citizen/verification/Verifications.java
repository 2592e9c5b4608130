package id.mppdigital.citizen.verification;

import id.mppdigital.citizen.keys.CitizenKey;
import id.mppdigital.citizen.keys.CitizenKeys;
import id.mppdigital.citizen.keys.CopyPart;
import id.mppdigital.citizen.keys.CopyPart.Item;
import id.mppdigital.citizen.keys.PersonalData;
import id.mppdigital.platform.events.Ids;
import id.mppdigital.platform.problem.Wording;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The answers that wait for their registers, one row for each register and dossier. What a citizen typed is encrypted,
 * and deleted as soon as nothing waits for it any more.
 */
@Repository
public class Verifications implements PersonalData {
    private static final TypeReference<List<Typed>> ANSWERS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final CitizenKeys keys;
    private final JsonMapper json;
    private final VerificationSettings settings;

    Verifications(JdbcClient jdbc, CitizenKeys keys, JsonMapper json, VerificationSettings settings) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.json = json;
        this.settings = settings;
    }

    /** Waits for the registers of these answers, instead of for those of an earlier dossier of the application. */
    public void await(Filing filing, List<Typed> answers) {
        if (answers.isEmpty()) {
            drop("application_id = :application and sequence < :sequence", filing.applicationId(), filing.sequence());
            return;
        }
        var key = keys.of(filing.account());
        drop("application_id = :application and sequence < :sequence", filing.applicationId(), filing.sequence());
        answers.stream()
                .collect(Collectors.groupingBy(answer -> answer.source().register()))
                .forEach((register, some) -> add(filing, register, some, key));
    }

    private void add(Filing filing, String register, List<Typed> answers, CitizenKey key) {
        var id = Ids.next();
        jdbc.sql("""
                insert into verification (id, register, application_id, sequence, account, agency, mall, service, version,
                                          typed, due_at)
                values (:id, :register, :applicationId, :sequence, :account, :agency, :mall, :service, :version, :typed,
                        now() + :pause * interval '1 millisecond')
                on conflict (application_id, register, sequence) do nothing
                """)
                .paramSource(filing)
                .param("id", id)
                .param("register", register)
                .param("typed", key.lock(place(id), json.writeValueAsString(answers)))
                .param("pause", pause().toMillis())
                .update();
    }

    /** The register has just failed to answer: to ask at once would be in vain. */
    private Duration pause() {
        return settings.firstPause();
    }

    /** Nothing of this application is asked any more: it is withdrawn or refused. */
    public void drop(UUID application) {
        drop("application_id = :application and sequence < :sequence", application, Long.MAX_VALUE);
    }

    /** The rows stay until the queue comes to them: one may be under way. */
    private void drop(String which, UUID application, long before) {
        jdbc.sql("update verification set typed = null, due_at = now() where typed is not null and " + which)
                .param("application", application)
                .param("sequence", before)
                .update();
    }

    private record Waiting(UUID id, String register, UUID applicationId, String account, byte[] typed) {}

    @Override
    public CopyPart copy(Collection<String> accounts) {
        var title = new Wording(
                "Jawaban yang masih akan diperiksa di register", "Answers that a register will still verify");
        var held =
                jdbc.sql("""
                select id, register, application_id, account, typed from verification
                where account in (:accounts) and typed is not null order by id
                """).param("accounts", accounts).query(Waiting.class).list();
        return CopyPart.of(
                "verifications",
                title,
                held,
                one -> List.of(
                        Item.of("register", "Register", "Register", one.register()),
                        Item.of("applicationId", "Permohonan", "Application", one.applicationId()),
                        Item.of(
                                "answers",
                                "Jawaban",
                                "Answers",
                                json.valueToTree(open(one.id(), one.account(), one.typed())))));
    }

    /** As when the application is withdrawn: the rows go when the queue comes to them. */
    @Override
    public void erase(Collection<String> accounts) {
        jdbc.sql("update verification set typed = null, due_at = now() where account in (:accounts)")
                .param("accounts", accounts)
                .update();
    }

    /** None when its citizen was erased, as a restored backup has them: nothing opens any more. */
    List<Typed> open(UUID id, String account, byte[] typed) {
        return keys.open(account, place(id), typed)
                .map(text -> json.readValue(text, ANSWERS))
                .orElse(List.of());
    }

    /** Locks a row until the running transaction ends; empty when nothing waits there any more. */
    Optional<List<Typed>> lock(UUID id) {
        return jdbc.sql("select account, typed from verification where id = :id for update")
                .param("id", id)
                .query(Row.class)
                .optional()
                .filter(row -> row.typed() != null)
                .map(row -> open(id, row.account(), Objects.requireNonNull(row.typed())));
    }

    private record Row(String account, byte @Nullable [] typed) {}

    /** Its answers are told: another instance that has it too does nothing more. */
    void close(UUID id) {
        jdbc.sql("update verification set typed = null where id = :id")
                .param("id", id)
                .update();
    }

    void remove(List<UUID> ids) {
        jdbc.sql("delete from verification where id = any (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    private static String place(UUID id) {
        return "verification/" + id;
    }
}
