package id.mppdigital.application.submission;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWK;
import id.mppdigital.application.acting.Statements;
import id.mppdigital.application.catalog.Catalogue;
import id.mppdigital.application.dossier.DossierAssembly;
import id.mppdigital.application.dossier.Dossiers;
import id.mppdigital.application.idempotency.IdempotencyKey;
import id.mppdigital.application.idempotency.Repetitions;
import id.mppdigital.application.lifecycle.ApplicationChanges;
import id.mppdigital.application.signed.UsedAttestations;
import id.mppdigital.application.testing.ServiceTest;
import id.mppdigital.application.testing.Submissions;
import id.mppdigital.application.timeline.Timeline;
import id.mppdigital.platform.sealing.Sealing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

class SealedBeforeStoredIT extends ServiceTest {
    @Autowired
    private Repetitions repetitions;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private DossierAssembly assembly;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Timeline timeline;

    @Autowired
    private Sealing sealing;

    @Autowired
    private Statements statements;

    @Autowired
    private UsedAttestations attestations;

    @Autowired
    private Registration registration;

    @Autowired
    private ApplicationChanges changes;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private JsonMapper json;

    /** Whether a transaction, and so a connection, was held at each sealing. */
    private final List<Boolean> held = new ArrayList<>();

    @Test
    void no_connection_to_the_database_is_held_while_the_applicant_is_sealed() {
        var citizen = newCitizen();
        var intake = new Intake(assembly, dossiers, timeline, new Watched(), statements, attestations);
        var filing = new FileApplication(intake, registration, changes);
        var submissions = new SubmitApplication(repetitions, catalogue, intake, filing, transactions);
        var person = new Applicant.Person("6371015507900001", "Siti Rahmah", null, null, null);

        var submitted = submissions.submit(
                new Applicant(citizen, "portal", person),
                IdempotencyKey.required(UUID.randomUUID().toString()),
                json.convertValue(Submissions.of(citizen).body(), SubmissionRequest.class));

        assertThat(submitted.replayed()).isFalse();
        assertThat(held).containsExactly(false);
    }

    /** Seals as the service does. */
    private final class Watched implements Sealing {
        @Override
        public Map<String, Object> seal(Object value, String... recipientKids) {
            held.add(TransactionSynchronizationManager.isActualTransactionActive());
            return sealing.seal(value, recipientKids);
        }

        @Override
        public Map<String, Object> seal(Object value, Collection<? extends JWK> recipients) {
            return sealing.seal(value, recipients);
        }

        @Override
        public JWK recipient(String kid) {
            return sealing.recipient(kid);
        }

        @Override
        public <T> T open(Map<String, Object> jwe, Class<T> type) {
            return sealing.open(jwe, type);
        }
    }
}
