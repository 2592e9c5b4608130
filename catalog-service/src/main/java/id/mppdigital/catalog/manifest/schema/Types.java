package id.mppdigital.catalog.manifest.schema;

import id.mppdigital.catalog.refusal.Hint;
import id.mppdigital.platform.problem.Wording;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The types of JSON in plain words, and what to do about a value of the wrong type. */
public final class Types {
    /**
     * Digits with what people put between and before them: {@code 1.500.000}, {@code 30,000}, {@code 1_000},
     * {@code Rp 30.000}.
     */
    private static final Pattern GROUPED =
            Pattern.compile("(?:Rp\\.? ?)?-?(?:[0-9]{1,18}|[0-9]{1,3}(?:[._, '][0-9]{3}){1,5})");

    private Types() {}

    public static Wording of(@Nullable JsonNode node) {
        if (node == null || node.isNull()) {
            return new Wording("kosong", "nothing");
        }
        return switch (node.getNodeType()) {
            case STRING -> named("string");
            case NUMBER -> named("number");
            case BOOLEAN -> named("boolean");
            case ARRAY -> named("array");
            default -> named("object");
        };
    }

    public static Wording wanted(@Nullable JsonNode type) {
        if (type == null || !type.isArray()) {
            return named(type == null ? "" : type.asString(""));
        }
        return new Wording(
                type.valueStream().map(one -> named(one.asString("")).id()).collect(Collectors.joining(" / ")),
                type.valueStream().map(one -> named(one.asString("")).en()).collect(Collectors.joining(" / ")));
    }

    private static Wording named(String type) {
        return switch (type) {
            case "string" -> new Wording("teks", "a text");
            case "integer" -> new Wording("bilangan bulat", "a whole number");
            case "number" -> new Wording("bilangan", "a number");
            case "boolean" -> new Wording("true atau false", "true or false");
            case "array" -> new Wording("daftar", "a list");
            default -> new Wording("objek", "an object");
        };
    }

    public static Wording advice(String wanted, @Nullable JsonNode found, String written) {
        if (found == null || written.isEmpty()) {
            return Hint.NONE;
        }
        if (wanted.equals("string") && (found.isNumber() || found.isBoolean())) {
            return new Wording(
                    "Tulis di antara tanda kutip: '" + written + "'.", "Put it in quotes: '" + written + "'.");
        }
        if (wanted.equals("integer") && GROUPED.matcher(written).matches()) {
            var plain = written.replaceAll("[^0-9-]", "");
            return new Wording("Tulis " + plain + ".", "Write " + plain + ".");
        }
        return Hint.NONE;
    }
}
