package id.mppdigital.citizen.registers.manifest;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.registers.manifest.RegisterFailure.Reason;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.StringNode;

/**
 * How one of our facts is read from a register's record.
 *
 * @param from JSON pointers of the register's field, or of several for a region code
 * @param digits length of a {@link Kind#DIGITS} value, null otherwise: registers drop leading zeros
 * @param codes for {@link Kind#CODE}, and for a {@link Kind#BOOLEAN} that is written as a code: their value, in
 *     capitals and without blanks or signs, to ours
 * @param otherwise our value for a code that {@code codes} does not name; without it the fact stays unknown
 * @param label what people read beside a value; null where the manifest has none
 * @param words what people read for its values, as far as the manifest has words for them; null for none
 * @param sameAs what it is a copy of; null where this register owns it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record FieldMapping(
        FactSource source,

        @JsonFormat(with = JsonFormat.Feature.READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE)
        Kind kind,

        List<String> from,
        @Nullable Integer digits,
        Map<String, String> codes,
        @Nullable String otherwise,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable RegisterName label,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, RegisterName> words,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable SameAs sameAs) {
    FieldMapping(
            FactSource source,
            Kind kind,
            List<String> from,
            @Nullable Integer digits,
            Map<String, String> codes,
            @Nullable String otherwise) {
        this(source, kind, from, digits, codes, otherwise, null, null, null);
    }

    public enum Kind {
        TEXT,
        CODE,
        DIGITS,
        DATE,
        REGION,
        BOOLEAN,
        /** One that this version does not know. */
        @JsonEnumDefaultValue
        LATER
    }

    private static final List<DateTimeFormatter> DATES =
            List.of(DateTimeFormatter.ISO_LOCAL_DATE, strict("dd-MM-uuuu"), strict("dd/MM/uuuu"));
    /** Province, regency, district, village. */
    private static final int[] REGION_DIGITS = {2, 2, 2, 4};

    /** What people read for a value; empty where it stands as it is. */
    public Optional<RegisterName> wordsOf(JsonNode value) {
        return words == null ? Optional.empty() : Optional.ofNullable(words.get(value.asString("")));
    }

    /** The length of a value, for kinds that have one. */
    public int length() {
        return digits == null ? 0 : digits;
    }

    /**
     * Empty where the register left the field empty or wrote something that is no such value.
     *
     * @throws RegisterFailure when the value is of another type: then nothing of the answer can be trusted
     */
    public Optional<JsonNode> read(Function<String, JsonNode> record) {
        var nodes = from.stream().map(record).toList();
        if (kind == Kind.BOOLEAN && nodes.getFirst().isBoolean()) {
            return Optional.of(nodes.getFirst());
        }
        var raw = nodes.stream().flatMap(node -> text(node).stream()).toList();
        if (raw.size() < from.size()) {
            return Optional.empty();
        }
        return kind == Kind.BOOLEAN ? truth(raw.getFirst()) : value(raw).map(StringNode::valueOf);
    }

    /** A value as text; numbers as their digits; blanks and the registers' dash for "none" as empty. */
    static Optional<String> text(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return Optional.empty();
        }
        if (!node.isString() && !node.isIntegralNumber()) {
            throw new RegisterFailure(Reason.UNREADABLE, "a value of another type");
        }
        return Optional.of(node.asString().strip()).filter(text -> !text.isEmpty() && !text.equals("-"));
    }

    /** Registers that have a code for yes and no name it in their manifest; the others write true and false. */
    private Optional<JsonNode> truth(String raw) {
        if (codes.isEmpty()) {
            throw new RegisterFailure(Reason.UNREADABLE, "a text instead of yes or no");
        }
        return code(raw).map(Boolean::valueOf).map(BooleanNode::valueOf);
    }

    private Optional<String> value(List<String> raw) {
        return switch (kind) {
            case TEXT -> Optional.of(String.join(" ", raw));
            case CODE -> code(raw.getFirst());
            case DIGITS -> padded(raw.getFirst(), length()).filter(value -> length() < 10 || !value.matches("0+"));
            case DATE -> date(raw.getFirst());
            case REGION -> region(raw);
            case BOOLEAN, LATER -> Optional.empty();
        };
    }

    private Optional<String> code(String raw) {
        String normal = raw.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return Optional.ofNullable(codes.getOrDefault(normal, otherwise));
    }

    private static Optional<String> padded(String raw, int length) {
        return raw.matches("[0-9]{1," + length + "}")
                ? Optional.of("0".repeat(length - raw.length()) + raw)
                : Optional.empty();
    }

    /** A 31st of February is no date, not the last one. */
    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    private static Optional<String> date(String raw) {
        // Some contracts append a time of day, which a date of birth does not have.
        String day = raw.length() > 10 ? raw.substring(0, 10) : raw;
        return DATES.stream()
                .map(form -> parsed(day, form))
                .filter(Objects::nonNull)
                .findFirst()
                .map(LocalDate::toString);
    }

    private static @Nullable LocalDate parsed(String day, DateTimeFormatter form) {
        try {
            return LocalDate.parse(day, form);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Optional<String> region(List<String> raw) {
        List<String> parts = IntStream.range(0, Math.min(raw.size(), REGION_DIGITS.length))
                .mapToObj(i -> padded(raw.get(i), REGION_DIGITS[i]))
                .flatMap(Optional::stream)
                .toList();
        return parts.size() == raw.size()
                ? Optional.of(parts.stream().collect(Collectors.joining(".")))
                : Optional.empty();
    }
}
