package id.mppdigital.citizen.usage;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of an entry that go into the chain: a JSON object of texts and lists of texts, as RFC 8785 writes it. What
 * an entry does not have is left out, so that a later kind of entry can have more. Described in docs/adr/0024.
 */
public final class CanonicalUse {
    /** As precise as the database. */
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final TreeMap<String, String> members = new TreeMap<>();

    private CanonicalUse() {}

    public static byte[] of(String account, DataUse use) {
        var reader = use.reader();
        return new CanonicalUse()
                .with("account", account)
                .with("action", use.action().name())
                .with("applicationId", use.applicationId())
                .with("at", time(use.at()))
                .with("consents", use.consents())
                .with("id", use.id())
                .with("laws", use.laws())
                .with("legalBasis", use.legalBasis())
                .with("mall", use.mall())
                .with("purpose", use.purpose().name())
                .with("reader", reader == null ? null : reader.id())
                .with("readerRole", reader == null ? null : reader.role())
                .with("recipient", use.recipient())
                .with("service", use.service())
                .with("sources", use.sources())
                .with("until", time(use.until()))
                .bytes();
    }

    private CanonicalUse with(String name, @Nullable Object value) {
        if (value != null) {
            members.put(name, quoted(value.toString()));
        }
        return this;
    }

    private CanonicalUse with(String name, @Nullable List<String> values) {
        if (values != null) {
            members.put(name, values.stream().map(CanonicalUse::quoted).collect(Collectors.joining(",", "[", "]")));
        }
        return this;
    }

    private byte[] bytes() {
        return members.entrySet().stream()
                .map(member -> quoted(member.getKey()) + ":" + member.getValue())
                .collect(Collectors.joining(",", "{", "}"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static @Nullable String time(@Nullable Instant time) {
        return time == null ? null : TIME.format(time);
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.chars().forEach(letter -> {
            switch (letter) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\b' -> quoted.append("\\b");
                case '\t' -> quoted.append("\\t");
                case '\n' -> quoted.append("\\n");
                case '\f' -> quoted.append("\\f");
                case '\r' -> quoted.append("\\r");
                default -> quoted.append(letter < ' ' ? "\\u%04x".formatted(letter) : String.valueOf((char) letter));
            }
        });
        return quoted.append('"').toString();
    }
}
