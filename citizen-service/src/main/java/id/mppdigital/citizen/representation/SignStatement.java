package id.mppdigital.citizen.representation;

import id.mppdigital.citizen.identity.Citizen;
import id.mppdigital.citizen.representation.Representation.Action;
import id.mppdigital.citizen.signing.Signer;
import id.mppdigital.platform.events.Ids;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Signs for application-service that somebody may act for somebody else right now; it asks nobody. */
@Component
class SignStatement {
    static final String TYPE = "representation+jwt";

    /** Short, because a power may be ended at any moment. */
    private static final Duration VALIDITY = Duration.ofMinutes(10);

    private final Signer signer;
    private final RepresentationUses uses;
    private final Clock clock;

    SignStatement(Signer signer, RepresentationUses uses, Clock clock) {
        this.signer = signer;
        this.uses = uses;
        this.clock = clock;
    }

    /**
     * @param statement a compact JWS, good for one act on one application
     * @param expiresAt ten minutes later, or when the power ends
     */
    @Schema(name = "RepresentationStatement")
    record Statement(String statement, Instant expiresAt) {}

    /** Both as the agency and the timeline name them. */
    private record Person(String citizenId, String name) {
        static Person of(Citizen citizen) {
            return new Person(
                    citizen.id(),
                    Objects.requireNonNullElse(
                            citizen.contact().name(), citizen.nik().masked()));
        }
    }

    /**
     * @param sub the account of who acts, and of nobody else
     * @param actions all that the power covers in this service
     */
    private record Claims(
            String iss,
            String aud,
            String sub,
            UUID jti,
            long iat,
            long exp,
            UUID representation,
            Representation.Kind kind,
            String service,
            Action action,
            List<Action> actions,
            Person principal,
            Person representative,
            long until) {}

    @Transactional
    Statement sign(ActFor.Acting acting, String service, Action action) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var expiry = now.plus(VALIDITY).isBefore(acting.until()) ? now.plus(VALIDITY) : acting.until();
        var claims = new Claims(
                "citizen-service",
                "application-service",
                acting.representative().id(),
                Ids.next(),
                now.getEpochSecond(),
                expiry.getEpochSecond(),
                acting.representation().id(),
                acting.representation().kind(),
                service,
                action,
                acting.representation().actions(),
                Person.of(acting.principal()),
                Person.of(acting.representative()),
                acting.until().getEpochSecond());
        uses.acted(acting.representation(), service);
        return new Statement(signer.sign(TYPE, claims), expiry);
    }
}
