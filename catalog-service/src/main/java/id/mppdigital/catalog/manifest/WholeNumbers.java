package id.mppdigital.catalog.manifest;

import id.mppdigital.catalog.refusal.CatalogRefusal;
import id.mppdigital.platform.problem.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Amounts, limits and versions are whole numbers in plain digits. {@code 30.000} is thirty thousand in Indonesian and
 * thirty in YAML; {@code 3e4}, {@code 0x1F} and {@code 017} are numbers that people misread as well. A form may bound
 * an answer of type {@code number} by a fraction.
 */
final class WholeNumbers {
    private static final Pattern THOUSANDS = Pattern.compile("[-+]?[1-9][0-9]{0,2}\\.[0-9]{3}");
    private static final Pattern FRACTION = Pattern.compile("-?[0-9]+\\.[0-9]+");
    private static final Pattern BOUND = Pattern.compile(
            ".*/(minimum|maximum|exclusiveMinimum|exclusiveMaximum|multipleOf|const|default|(enum|examples)/[0-9]+)");
    private static final Pattern FIELD = Pattern.compile(".*/properties/([^/]+)(/items)?/.*");

    private final ManifestDocument document;
    private final Set<String> refused;
    private final List<ManifestError> errors = new ArrayList<>();

    private WholeNumbers(ManifestDocument document, Set<String> refused) {
        this.document = document;
        this.refused = refused;
    }

    /** @param soFar errors found before: a number where a text is expected is not reported again */
    static List<ManifestError> check(ManifestDocument document, List<ManifestError> soFar) {
        var check = new WholeNumbers(
                document,
                soFar.stream()
                        .filter(error -> error.reason() == CatalogRefusal.WRONG_TYPE)
                        .map(ManifestError::pointer)
                        .collect(Collectors.toSet()));
        check.walk("", document.tree());
        return check.errors;
    }

    private void walk(String at, JsonNode node) {
        for (var entry : node.properties()) {
            walk(at + "/" + entry.getKey().replace("~", "~0").replace("/", "~1"), entry.getValue());
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            walk(at + "/" + i, node.get(i));
        }
        if (node.isNumber() && !refused.contains(at)) {
            document.lines().writtenAt(at).ifPresent(written -> judge(at, written, node.decimalValue()));
        }
    }

    private void judge(String at, String written, BigDecimal value) {
        if (fractionAllowed(at)) {
            if (THOUSANDS.matcher(written).matches()) {
                errors.add(
                        document.error(at, CatalogRefusal.AMBIGUOUS_NUMBER, written, written.replaceAll("[.+]", "")));
            } else if (!FRACTION.matcher(written).matches()) {
                errors.add(document.error(at, CatalogRefusal.NOT_A_WHOLE_NUMBER, written, write(plain(value))));
            }
        } else {
            errors.add(document.error(at, CatalogRefusal.NOT_A_WHOLE_NUMBER, written, advice(written, value)));
        }
    }

    private boolean fractionAllowed(String at) {
        var field = FIELD.matcher(at);
        return at.startsWith("/spec/form/")
                && BOUND.matcher(at).matches()
                && field.matches()
                && isNumber(field.group(1));
    }

    private boolean isNumber(String field) {
        var declared = document.tree().at("/spec/form/properties").path(field);
        var type = declared.path("items")
                .path("type")
                .asString(declared.path("type").asString(""));
        return type.equals("number");
    }

    private static Wording advice(String written, BigDecimal value) {
        if (THOUSANDS.matcher(written).matches()) {
            var thousands = written.replaceAll("[.+]", "");
            return new Wording(
                    "Titik berarti pecahan di sini; tulis " + thousands + ".",
                    "The dot begins a fraction here; write " + thousands + ".");
        }
        var plain = plain(value);
        return plain.contains(".") ? new Wording("Tulis tanpa pecahan.", "Write it without a fraction.") : write(plain);
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static Wording write(String plain) {
        return new Wording("Tulis " + plain + ".", "Write " + plain + ".");
    }
}
