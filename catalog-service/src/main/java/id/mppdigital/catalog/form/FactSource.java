package id.mppdigital.catalog.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a fact can come from: the registers with what they know, what citizens declare, and documents.
 *
 * <p>{@code form/facts.json} lists every fact of a register with values that it may hold: all of a closed list, else the
 * shortest, the longest and the odd ones. A field that is filled from there must take each of them.
 */
public final class FactSource {
    private static final Map<String, List<JsonNode>> VALUES = read();
    private static final Set<String> REGISTERS = registers();

    private static final Pattern DECLARED = Pattern.compile("citizen/[a-z][A-Za-z0-9]{0,63}");
    private static final Pattern DOCUMENT = Pattern.compile("documents/[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private FactSource() {}

    /** Whether a requirement can name it: a fact, or a register as a whole. */
    public static boolean isSource(String source) {
        return REGISTERS.contains(source) || source.equals("citizen") || isFact(source);
    }

    /** Every fact of a register, and the register itself: what somebody who mistyped may have meant. */
    public static Set<String> known() {
        var known = new TreeSet<>(VALUES.keySet());
        known.addAll(REGISTERS);
        return known;
    }

    /** Whether a field can be filled from it. */
    static boolean isFact(String source) {
        return VALUES.containsKey(source)
                || DECLARED.matcher(source).matches()
                || DOCUMENT.matcher(source).matches();
    }

    /** Values that the source may hold; none are known of most facts that citizens declare. */
    static List<JsonNode> valuesOf(String source) {
        return VALUES.getOrDefault(source, List.of());
    }

    private static Set<String> registers() {
        var registers = new TreeSet<String>();
        VALUES.keySet().stream()
                .filter(fact -> !fact.startsWith("citizen/"))
                .map(fact -> fact.substring(0, fact.indexOf('/')))
                .forEach(registers::add);
        return registers;
    }

    private static Map<String, List<JsonNode>> read() {
        try (var file = new ClassPathResource("form/facts.json").getInputStream()) {
            Map<String, List<JsonNode>> values = new LinkedHashMap<>();
            JsonMapper.shared()
                    .readTree(file)
                    .properties()
                    .forEach(fact -> values.put(
                            fact.getKey(), fact.getValue().valueStream().toList()));
            return values;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
