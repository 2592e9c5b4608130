package id.mppdigital.application.idempotency;

import id.mppdigital.application.lifecycle.Application;
import id.mppdigital.application.lifecycle.ApplicationId;
import id.mppdigital.application.lifecycle.Applications;
import id.mppdigital.application.lifecycle.Scope;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets a request that comes again do nothing again: it is answered with where its application stands by now. */
@Component
public class Repetitions {
    private final IdempotencyKeys keys;
    private final Applications applications;

    Repetitions(IdempotencyKeys keys, Applications applications) {
        this.keys = keys;
        this.applications = applications;
    }

    /**
     * @param name what is asked and by whom; requests of different names never repeat each other
     * @param key none: the request is a new one, however often it comes
     */
    public record Request(String name, @Nullable IdempotencyKey key, Object body) {}

    /**
     * Claims the key for the running transaction, before that stores anything else.
     *
     * @param application what the request makes or moves, unless it is a repetition
     * @return empty when it is none
     */
    public Optional<Application> earlier(Request request, ApplicationId application, Scope scope) {
        var key = request.key();
        return key == null
                ? Optional.empty()
                : keys.claim(request.name(), key, request.body(), application.value())
                        .map(first -> applications.get(new ApplicationId(first), scope));
    }

    /** What an earlier request with the key made or moved; claims nothing. */
    public Optional<Application> known(Request request, Scope scope) {
        return Optional.ofNullable(request.key())
                .flatMap(key -> keys.find(request.name(), key, request.body()))
                .map(first -> applications.get(new ApplicationId(first), scope));
    }
}
