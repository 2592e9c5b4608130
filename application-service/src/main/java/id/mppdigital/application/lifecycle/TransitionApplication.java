package id.mppdigital.application.lifecycle;

import id.mppdigital.application.idempotency.IdempotencyKey;
import id.mppdigital.application.idempotency.IdempotencyKeys;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An agency or a citizen moves an application on; with an idempotency key, once however often it is asked. */
@Component
class TransitionApplication {

    private final MoveApplication mover;
    private final Applications applications;
    private final IdempotencyKeys keys;

    TransitionApplication(MoveApplication mover, Applications applications, IdempotencyKeys keys) {
        this.mover = mover;
        this.applications = applications;
        this.keys = keys;
    }

    /** Where the application stands afterwards; a repeat by key answers with where it stands by now. */
    @Transactional
    Application transition(ApplicationId id, Scope scope, Move move, @Nullable IdempotencyKey key) {
        if (key != null && isRepeat(id, move, key)) {
            return applications.get(id, scope);
        }
        return mover.move(id, scope, move);
    }

    private boolean isRepeat(ApplicationId id, Move move, IdempotencyKey key) {
        // Per application and caller: keys of two agencies, or of two applications, never meet.
        return keys.claim("move " + id + " " + move.by(), key, move, id.value()).isPresent();
    }
}
