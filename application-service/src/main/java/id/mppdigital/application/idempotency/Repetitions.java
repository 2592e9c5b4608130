package id.mppdigital.application.idempotency;

import id.mppdigital.application.lifecycle.Application;
import id.mppdigital.application.lifecycle.ApplicationId;
import id.mppdigital.application.lifecycle.Applications;
import id.mppdigital.application.lifecycle.Scope;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes sure that a repeated request has no second effect; it is answered with the application's current state. */
@Component
public class Repetitions {
    private final IdempotencyKeys keys;
    private final Applications applications;

    Repetitions(IdempotencyKeys keys, Applications applications) {
        this.keys = keys;
        this.applications = applications;
    }

    /**
     * @param name the operation and its caller; requests of different names never repeat each other
     * @param key without a key every request is a new one
     */
    public record Request(String name, @Nullable IdempotencyKey key, Object body) {}

    /**
     * Claims the key for the running transaction, before the transaction stores anything else.
     *
     * @param application the application that the request creates or moves, unless it is a repetition
     * @return empty when it is none
     */
    public Optional<Application> earlier(Request request, ApplicationId application, Scope scope) {
        var key = request.key();
        return key == null
                ? Optional.empty()
                : keys.claim(request.name(), key, request.body(), application.value())
                        .map(first -> applications.get(new ApplicationId(first), scope));
    }

    /** The application that an earlier request with the key created or moved; claims nothing. */
    public Optional<Application> known(Request request, Scope scope) {
        return Optional.ofNullable(request.key())
                .flatMap(key -> keys.find(request.name(), key, request.body()))
                .map(first -> applications.get(new ApplicationId(first), scope));
    }

    /** The application that the first request of this name and key created or moved, whatever that request said. */
    public Optional<Application> first(String name, IdempotencyKey key, Scope scope) {
        return keys.find(name, key).map(first -> applications.get(new ApplicationId(first), scope));
    }
}
