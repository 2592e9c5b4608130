package id.mppdigital.samples.register.holder;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Says whether a request is the platform's, meant for this register, new, and as it was sent. */
@Component
class Requests {
    private static final String TYPE = "attribute-request+jwt";

    /** Ids of the requests of the last minute, with the second at which each expires. */
    private final Map<String, Long> taken = new ConcurrentHashMap<>();

    private final PlatformKey key;
    private final Clock clock;

    Requests(HolderSettings settings, Clock clock) throws IOException, GeneralSecurityException {
        this.key = new PlatformKey(settings.platformKeys());
        this.clock = clock;
    }

    boolean isFor(String register, String authorization, byte[] body) throws GeneralSecurityException {
        var claims = key.verified(authorization.replaceFirst("(?i)^Bearer ", ""), TYPE);
        return claims.isPresent() && isFor(register, claims.get()) && isSent(claims.get(), body) && isNew(claims.get());
    }

    private boolean isFor(String register, JsonNode claims) {
        return claims.path("aud").asString("").equals(register)
                && claims.path("exp").asLong(0) >= clock.instant().getEpochSecond();
    }

    private static boolean isSent(JsonNode claims, byte[] body) throws GeneralSecurityException {
        var digest = MessageDigest.getInstance("SHA-256").digest(body);
        var said = claims.path("body").asString("").getBytes(US_ASCII);
        return MessageDigest.isEqual(Base64.getUrlEncoder().withoutPadding().encode(digest), said);
    }

    private boolean isNew(JsonNode claims) {
        taken.values().removeIf(expiry -> expiry < clock.instant().getEpochSecond());
        return taken.putIfAbsent(
                        claims.path("jti").asString(), claims.path("exp").asLong())
                == null;
    }
}
