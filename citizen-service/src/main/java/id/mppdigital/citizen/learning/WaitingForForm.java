package id.mppdigital.citizen.learning;

import id.mppdigital.citizen.catalog.ServiceForm;
import id.mppdigital.citizen.keys.CitizenKeys;
import id.mppdigital.citizen.keys.CopyPart;
import id.mppdigital.citizen.keys.CopyPart.Item;
import id.mppdigital.citizen.keys.PersonalData;
import id.mppdigital.platform.problem.Wording;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Submissions whose forms have not arrived yet. Their dossiers stay sealed, and are locked with their citizens' keys
 * besides: this service could open what is sealed for it in any backup.
 */
@Repository
class WaitingForForm implements PersonalData {
    private static final TypeReference<Map<String, Object>> JWE = new TypeReference<>() {};
    private static final String LOCKED = "locked";

    private final JdbcClient jdbc;
    private final CitizenKeys keys;
    private final JsonMapper json;

    WaitingForForm(JdbcClient jdbc, CitizenKeys keys, JsonMapper json) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.json = json;
    }

    void add(Filed arrived) {
        var locked = keys.of(arrived.citizenId()).lock(place(arrived), json.writeValueAsString(arrived.sealed()));
        var filed = arrived.holding(Map.of(LOCKED, Base64.getEncoder().encodeToString(locked)));
        jdbc.sql("""
                insert into waiting_for_form (service, version, filed) values (:code, :version, :filed)
                """).paramSource(filed.service()).param("filed", filed).update();
    }

    /**
     * @param decided whether the application has ended meanwhile
     * @param refusedAt when it was refused meanwhile, and by no person; null where it stands
     */
    record Waited(Filed filed, boolean decided, @Nullable Instant refusedAt) {}

    /** The application ends before its form comes. */
    void decided(UUID application) {
        jdbc.sql("update waiting_for_form set decided = true where filed ->> 'applicationId' = :application")
                .param("application", application.toString())
                .update();
    }

    /** No person refused it before its form came. The first refusal counts. */
    void refused(UUID application, Instant at) {
        jdbc.sql("""
                update waiting_for_form set refused_at = :at
                where filed ->> 'applicationId' = :application and refused_at is null
                """)
                .param("application", application.toString())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** It is decided anew. */
    void reopened(UUID application) {
        jdbc.sql("""
                update waiting_for_form set refused_at = null
                where filed ->> 'applicationId' = :application and refused_at is not null
                """).param("application", application.toString()).update();
    }

    /** Those whose form has not come for so long after they were refused. */
    List<PromisedFacts.Refused> refusedBefore(Instant limit) {
        return jdbc.sql("""
                select distinct cast(filed ->> 'applicationId' as uuid) as application, filed ->> 'citizenId' as account
                from waiting_for_form where refused_at < :limit
                """)
                .param("limit", limit.atOffset(ZoneOffset.UTC))
                .query(PromisedFacts.Refused.class)
                .list();
    }

    /** Unless it is decided anew meanwhile. */
    void dropRefused(UUID application) {
        jdbc.sql("""
                delete from waiting_for_form
                where filed ->> 'applicationId' = :application and refused_at is not null
                """).param("application", application.toString()).update();
    }

    /** Takes out everything that waited for this form. */
    List<Waited> take(ServiceForm form) {
        return jdbc
                .sql("""
                delete from waiting_for_form where service = :service and version = :version
                returning filed::text, decided, refused_at
                """)
                .param("service", form.service())
                .param("version", form.version())
                .query((row, _) -> new Waited(
                        json.readValue(row.getString("filed"), Filed.class),
                        row.getBoolean("decided"),
                        refusedAt(row.getTimestamp("refused_at"))))
                .list()
                .stream()
                .flatMap(waited -> unlocked(waited.filed()).stream()
                        .map(filed -> new Waited(filed, waited.decided(), waited.refusedAt())))
                .toList();
    }

    private static @Nullable Instant refusedAt(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    /** Empty when its citizen was erased, as a restored backup has it; one from before was not locked. */
    private Optional<Filed> unlocked(Filed filed) {
        if (!(filed.sealed().get(LOCKED) instanceof String locked)) {
            return Optional.of(filed);
        }
        return keys.open(filed.citizenId(), place(filed), Base64.getDecoder().decode(locked))
                .map(jwe -> filed.holding(json.readValue(jwe, JWE)));
    }

    private static String place(Filed filed) {
        return "waiting_for_form/" + filed.applicationId();
    }

    /** The answers themselves are the application's, which the citizen reads there. */
    @Override
    public CopyPart copy(Collection<String> accounts) {
        var title = new Wording("Permohonan yang menunggu formulirnya", "Submissions that wait for their form");
        var held = jdbc.sql("select filed::text from waiting_for_form where filed ->> 'citizenId' in (:accounts)")
                .param("accounts", accounts)
                .query((row, _) -> json.readValue(row.getString("filed"), Filed.class))
                .list();
        return CopyPart.of(
                "waitingForForm",
                title,
                held,
                filed -> List.of(
                        Item.of("applicationId", "Permohonan", "Application", filed.applicationId()),
                        Item.of("service", "Layanan", "Service", filed.service().code()),
                        Item.of("submittedAt", "Diajukan", "Submitted", filed.submittedAt())));
    }

    @Override
    public void erase(Collection<String> accounts) {
        jdbc.sql("delete from waiting_for_form where filed ->> 'citizenId' in (:accounts)")
                .param("accounts", accounts)
                .update();
    }
}
