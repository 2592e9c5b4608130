package id.mppdigital.catalog.form;

import id.mppdigital.catalog.refusal.CatalogRefusal;
import id.mppdigital.catalog.refusal.Hint;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Where a fact can come from: a register, what citizens declare, or a document. A register says which values a fact
 * may hold; a field that is filled from it must take each of them.
 */
public final class FactSources {
    /** Without any register. */
    public static final FactSources NONE = new FactSources(new TreeMap<>());

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern DECLARED =
            Pattern.compile("citizen([.][a-z][A-Za-z0-9]{0,30})?/[a-z][A-Za-z0-9]{0,63}");
    private static final Pattern DOCUMENT = Pattern.compile("documents/[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /** Facts of the account, as it spells them. No values are known of the other facts that citizens declare. */
    private static final Map<String, JsonNode> DECLARED_VALUES = Map.of(
            "citizen/phone", JSON.stringNode("+6281250001111"),
            "citizen/emergencyContactPhone", JSON.stringNode("+6281250001111"),
            "citizen/email", JSON.stringNode("siti.rahmah@example.id"));

    private final TreeMap<String, List<JsonNode>> facts;

    private FactSources(TreeMap<String, List<JsonNode>> facts) {
        this.facts = facts;
    }

    /** The same with a register as its manifest says it, also one with errors, so that forms are not reported too. */
    public FactSources with(String code, JsonNode spec) {
        var all = new TreeMap<>(facts);
        all.keySet().removeIf(fact -> fact.startsWith(code + "."));
        for (var record : spec.path("facts").properties()) {
            for (var fact : record.getValue().properties()) {
                all.put(code + "." + record.getKey() + "/" + fact.getKey(), values(fact.getValue()));
            }
        }
        return new FactSources(all);
    }

    private static List<JsonNode> values(JsonNode fact) {
        return switch (fact.path("kind").asString("")) {
            case "BOOLEAN" -> List.of(JSON.booleanNode(true), JSON.booleanNode(false));
            case "CODE" ->
                Stream.concat(fact.path("codes").valueStream(), Stream.of(fact.path("otherwise")))
                        .filter(JsonNode::isString)
                        .distinct()
                        .toList();
            default -> fact.path("values").valueStream().toList();
        };
    }

    /** Every fact of a register, by its source. */
    public Set<String> facts() {
        return Collections.unmodifiableSet(facts.navigableKeySet());
    }

    /** Whether a requirement can name it: a fact, or a whole record of a register. */
    public boolean isSource(String source) {
        return source.equals("citizen") || records().contains(source) || isFact(source);
    }

    /** Whether a field can be filled from it. */
    public boolean isFact(String source) {
        return isRegistersFact(source)
                || DECLARED.matcher(source).matches()
                || DOCUMENT.matcher(source).matches();
    }

    /** Whether it is a fact of a register. */
    public boolean isRegistersFact(String source) {
        return facts.containsKey(source);
    }

    /** Says which sources there are, and which of them the writer may have meant. */
    public FormFault unknown(String at, String source) {
        var records = records();
        var known = new TreeSet<>(facts.keySet());
        known.addAll(records);
        known.addAll(DECLARED_VALUES.keySet());
        return FormFault.of(
                at,
                CatalogRefusal.UNKNOWN_SOURCE,
                records.stream().map(record -> record + "/…").collect(Collectors.joining(", ")),
                Hint.nearest(source, known));
    }

    List<JsonNode> valuesOf(String source) {
        var declared = DECLARED_VALUES.get(source);
        return declared == null ? facts.getOrDefault(source, List.of()) : List.of(declared);
    }

    private TreeSet<String> records() {
        return facts.keySet().stream()
                .map(fact -> fact.substring(0, fact.indexOf('/')))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
