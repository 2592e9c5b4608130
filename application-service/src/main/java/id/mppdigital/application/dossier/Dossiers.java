package id.mppdigital.application.dossier;

import id.mppdigital.application.catalog.Offer;
import id.mppdigital.application.refusal.ApplicationRefusal;
import id.mppdigital.application.secrecy.OwnSeal;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.sealing.Sealing;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * The dossiers of all applications, stored sealed, as the same JWE that the event carries. Each correction adds a
 * dossier with its sequence; none is ever changed.
 */
@Repository
public class Dossiers {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Sealing sealing;
    private final OwnSeal seal;
    private final AgencyKeys agencyKeys;

    Dossiers(JdbcClient jdbc, JsonMapper json, Sealing sealing, OwnSeal seal, AgencyKeys agencyKeys) {
        this.jdbc = jdbc;
        this.json = json;
        this.sealing = sealing;
        this.seal = seal;
        this.agencyKeys = agencyKeys;
    }

    /**
     * Seals a dossier for citizen-service, this service and the agency. An agency without a key of its own gets it
     * through the connector, which opens it for the agency.
     *
     * @throws id.mppdigital.platform.problem.Problem 409 {@code agency-key-unusable}
     */
    public Map<String, Object> seal(Dossier dossier, Offer.Agency agency) {
        var recipients = new ArrayList<>(agencyKeys.of(agency));
        recipients.add(sealing.recipient("citizen-service"));
        recipients.add(sealing.recipient("application-service"));
        return sealing.seal(dossier, recipients);
    }

    /** Its wrapped keys lie apart: without them nobody's private key opens it (ADR 35). */
    public void add(UUID application, long sequence, Map<String, Object> sealed) {
        jdbc.sql("""
                with given (application, sequence, sealed) as (
                    values (cast(? as uuid), cast(? as bigint), cast(? as jsonb))),
                wrapped as (
                    insert into dossier_key (application_id, sequence, recipients)
                    select application, sequence, sealed -> 'recipients' from given)
                insert into dossier (application_id, sequence, sealed)
                select application, sequence, sealed - 'recipients' from given
                """)
                .param(application)
                .param(sequence)
                .param(json.writeValueAsString(sealed))
                .update();
    }

    /** The dossier after the latest correction; empty once its citizen is erased. */
    public Optional<Dossier> kept(UUID application) {
        return find(application, Long.MAX_VALUE);
    }

    /** The dossier after the latest correction. */
    public Dossier latest(UUID application) {
        return asOf(application, Long.MAX_VALUE);
    }

    /**
     * The dossier after this change of the application.
     *
     * @throws Problem 404 {@code citizen-erased}
     */
    public Dossier asOf(UUID application, long sequence) {
        return find(application, sequence).orElseThrow(() -> Problem.of(ApplicationRefusal.CITIZEN_ERASED));
    }

    /** @param opens false where its keys were destroyed, as in a backup from before an erasure */
    private record Stored(String sealed, boolean opens) {}

    /** One from before its keys lay apart still holds them. */
    private Optional<Dossier> find(UUID application, long sequence) {
        return jdbc.sql("""
                select cast(case when k.recipients is null then d.sealed
                            else d.sealed || jsonb_build_object('recipients', k.recipients) end as text) as sealed,
                       k.recipients is not null or jsonb_exists(d.sealed, 'recipients') as opens
                  from dossier d left join dossier_key k using (application_id, sequence)
                 where application_id = :application and sequence <= :sequence
                 order by sequence desc limit 1
                """)
                .param("application", application)
                .param("sequence", sequence)
                .query(Stored.class)
                .optional()
                .filter(Stored::opens)
                .map(Stored::sealed)
                .map(stored -> seal.open(stored, Dossier.class));
    }
}
