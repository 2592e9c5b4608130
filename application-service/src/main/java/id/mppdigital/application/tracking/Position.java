package id.mppdigital.application.tracking;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How far a client has followed all of a citizen's applications; the client sends it back as {@code Last-Event-ID}.
 * Changes of different applications have no common order, so it holds the last change of each.
 *
 * @param last the event that the id came with
 * @param since an application that is not in {@code seen} and has not changed since then had ended before the stream
 *     began
 * @param seen the last sequence of each application that could still change; null if the id names only its event
 */
record Position(EventId last, Instant since, @Nullable Map<UUID, Long> seen) {
    /** As many as fit into a header; a client that follows more restarts with a reset. */
    static final int MOST = 150;

    private static final int ENTRY = Long.BYTES * 2 + Integer.BYTES;
    private static final Pattern FORM = Pattern.compile("([^~]+)(?:~([0-9]{1,15})~([A-Za-z0-9_-]*))?");

    /** Empty for a text that was never ours. */
    static Optional<Position> parse(String text) {
        var match = FORM.matcher(text.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        try {
            var seen = match.group(3) == null ? null : unpack(match.group(3));
            var since = match.group(2) == null ? Instant.EPOCH : Instant.ofEpochMilli(Long.parseLong(match.group(2)));
            return EventId.parse(match.group(1)).map(last -> new Position(last, since, seen));
        } catch (IllegalArgumentException | BufferUnderflowException _) {
            return Optional.empty();
        }
    }

    /** The event's own id comes first, so that people can read it. */
    @Override
    public String toString() {
        return seen == null ? last.toString() : last + "~" + since.toEpochMilli() + "~" + pack(seen);
    }

    private static String pack(Map<UUID, Long> seen) {
        var bytes = ByteBuffer.allocate(seen.size() * ENTRY);
        seen.forEach((id, sequence) -> bytes.putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .putInt(Math.toIntExact(sequence)));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    private static Map<UUID, Long> unpack(String packed) {
        var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(packed));
        var seen = new LinkedHashMap<UUID, Long>();
        while (bytes.hasRemaining()) {
            seen.put(new UUID(bytes.getLong(), bytes.getLong()), (long) bytes.getInt());
        }
        return seen;
    }
}
