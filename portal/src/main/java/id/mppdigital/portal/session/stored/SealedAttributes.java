package id.mppdigital.portal.session.stored;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.mppdigital.portal.session.tokens.Seal;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What sessions hold, sealed in the database. Under another key it is empty: its owner signs in again.
 *
 * <p>What every page reads of its session, and nobody changes once it is there, is kept open for a minute: Java takes
 * longer to read it than a template takes to write the page. The sealed bytes are what it is found by, so a session
 * that has changed, or has ended, is never answered from here.
 */
final class SealedAttributes {
    private static final int MOST_BYTES = 4 << 20;

    private record Stored(byte[] sealed) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Stored it && Arrays.equals(sealed, it.sealed);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(sealed);
        }
    }

    private final Cache<Stored, Object> opened = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Stored stored, Object _) -> stored.sealed().length)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();
    private final SerializingConverter writer = new SerializingConverter();
    private final DeserializingConverter reader = new DeserializingConverter();
    private final Seal seal;

    SealedAttributes(Seal seal) {
        this.seal = seal;
    }

    byte[] sealed(Object value) {
        return seal.seal(writer.convert(value));
    }

    @Nullable
    Object opened(byte[] sealed) {
        var stored = new Stored(sealed);
        var known = opened.getIfPresent(stored);
        if (known != null) {
            return known;
        }
        var open = seal.open(sealed);
        if (open == null) {
            return null;
        }
        var value = reader.convert(open);
        if (value instanceof SecurityContext || value instanceof CsrfToken) {
            opened.put(stored, value);
        }
        return value;
    }
}
