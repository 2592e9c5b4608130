package id.mppdigital.application.idempotency;

import id.mppdigital.application.refusal.ApplicationRefusal;
import id.mppdigital.platform.problem.Problem;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The claimed keys, each with the application that its first request created or moved. */
@Repository
public class IdempotencyKeys {
    private final JdbcClient jdbc;
    private final Fingerprints fingerprints;
    private final Clock clock;

    IdempotencyKeys(JdbcClient jdbc, Fingerprints fingerprints, Clock clock) {
        this.jdbc = jdbc;
        this.fingerprints = fingerprints;
        this.clock = clock;
    }

    /**
     * Claims a key for the running transaction, before the transaction stores anything else. If another transaction
     * holds the key, this call waits for its end: after a commit this request is a repetition, after a rollback it gets
     * the key.
     *
     * @param scope the same key in another scope is another key
     * @return empty when the key is claimed now, otherwise the application that the first request created or moved
     * @throws Problem 422 {@code idempotency-key-reused} when the first request said something else
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<UUID> claim(String scope, IdempotencyKey key, Object request, UUID application) {
        var fingerprint = fingerprints.of(request);
        var claimed = jdbc.sql("""
                insert into idempotency_key (scope, key, fingerprint, application_id, claimed_at)
                values (:scope, :key, :fingerprint, :application, :now)
                on conflict do nothing
                """)
                .param("scope", scope)
                .param("key", key)
                .param("fingerprint", fingerprint)
                .param("application", application)
                .param("now", clock.instant())
                .update();
        if (claimed == 1) {
            return Optional.empty();
        }
        var first = first(scope, key, fingerprint);
        // Empty if the key was too old and has just been deleted: then there is nothing to repeat.
        return first.isPresent() ? first : claim(scope, key, request, application);
    }

    /**
     * The application that an earlier request with this key created or moved; claims nothing.
     *
     * @throws Problem 422 {@code idempotency-key-reused} when that request said something else
     */
    public Optional<UUID> find(String scope, IdempotencyKey key, Object request) {
        return first(scope, key, fingerprints.of(request));
    }

    /** The application that the first request with this key created or moved, whatever that request said. */
    Optional<UUID> find(String scope, IdempotencyKey key) {
        return claim(scope, key).map(Claim::applicationId);
    }

    private Optional<UUID> first(String scope, IdempotencyKey key, byte[] fingerprint) {
        return claim(scope, key).map(claim -> claim.repeatedBy(fingerprint));
    }

    private Optional<Claim> claim(String scope, IdempotencyKey key) {
        return jdbc.sql("select fingerprint, application_id from idempotency_key where scope = :scope and key = :key")
                .param("scope", scope)
                .param("key", key)
                .query(Claim.class)
                .optional();
    }

    private record Claim(byte[] fingerprint, UUID applicationId) {
        UUID repeatedBy(byte[] other) {
            if (!Arrays.equals(fingerprint, other)) {
                throw Problem.of(ApplicationRefusal.IDEMPOTENCY_KEY_REUSED);
            }
            return applicationId;
        }
    }
}
