package id.mppdigital.application.signed;

import id.mppdigital.application.refusal.ApplicationRefusal;
import id.mppdigital.platform.problem.Problem;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sees to it that an attestation files once, and only at its mall. */
@Repository
public class UsedAttestations {
    private final JdbcClient jdbc;

    UsedAttestations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Uses an attestation up, in the transaction of the filing; a rollback leaves it unused. While another transaction
     * files with it, this call waits for its end.
     *
     * @param attestation null for one without a number, or none: nothing is to be used up
     * @param mall where it is filed
     * @param pointer to it in the request
     * @throws Problem 409 {@code attestation-used}; 422 {@code attestation-foreign} at another mall
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void use(@Nullable OneUse attestation, String mall, String pointer) {
        if (attestation == null) {
            return;
        }
        if (!attestation.mall().equals(mall)) {
            throw refused(ApplicationRefusal.ATTESTATION_FOREIGN, pointer);
        }
        if (!isFirst(attestation)) {
            throw refused(ApplicationRefusal.ATTESTATION_USED, pointer);
        }
    }

    private boolean isFirst(OneUse attestation) {
        return jdbc.sql("""
                insert into used_attestation (attestation, expires_at) values (:id, :expiresAt)
                on conflict (attestation) do nothing
                """)
                        .param("id", attestation.id())
                        .param("expiresAt", attestation.expiresAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static Problem refused(ApplicationRefusal refusal, String pointer) {
        return Problem.of(refusal).at(pointer, refusal);
    }
}
