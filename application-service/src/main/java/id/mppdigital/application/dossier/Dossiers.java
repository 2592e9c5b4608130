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

    public void add(UUID application, long sequence, Map<String, Object> sealed) {
        jdbc.sql("""
                insert into dossier (application_id, sequence, sealed)
                values (:application, :sequence, cast(:sealed as jsonb))
                """)
                .param("application", application)
                .param("sequence", sequence)
                .param("sealed", json.writeValueAsString(sealed))
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

    private Optional<Dossier> find(UUID application, long sequence) {
        return jdbc.sql("""
                select sealed from dossier where application_id = :application and sequence <= :sequence
                 order by sequence desc limit 1
                """)
                .param("application", application)
                .param("sequence", sequence)
                .query(String.class)
                .optional()
                .map(stored -> seal.open(stored, Dossier.class));
    }
}
