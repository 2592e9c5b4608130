package id.mppdigital.catalog.form;

import id.mppdigital.catalog.refusal.CatalogRefusal;
import id.mppdigital.catalog.refusal.Hint;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    public static final FactSources NONE = new FactSources(new TreeMap<>(), Map.of(), Map.of());

    /** What is said of a citizen's child is data of a child. */
    private static final String OF_A_CHILD = "citizen.child/";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern DECLARED =
            Pattern.compile("citizen([.][a-z][A-Za-z0-9]{0,30})?/[a-z][A-Za-z0-9]{0,63}");
    private static final Pattern OF_A_SUBJECT =
            Pattern.compile("citizen[.][a-z][A-Za-z0-9]{0,30}/[a-z][A-Za-z0-9]{0,63}");
    private static final Set<String> IDENTITY = Set.of("gender", "birthDate", "birthPlace", "npwp", "relationship");
    private static final Pattern IDENTITY_NAMES = Pattern.compile("(?:.*[a-z])?(?:[nN]ik|[nN]ame|[nN]umber)");
    private static final Pattern DOCUMENT = Pattern.compile("documents/[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /** Facts of the account, as it spells them. No values are known of the other facts that citizens declare. */
    private static final Map<String, JsonNode> DECLARED_VALUES = Map.of(
            "citizen/phone", JSON.stringNode("+6281250001111"),
            "citizen/emergencyContactPhone", JSON.stringNode("+6281250001111"),
            "citizen/email", JSON.stringNode("siti.rahmah@example.id"));

    private final TreeMap<String, List<JsonNode>> facts;
    /** Facts that are copies of another register's, with the fact of their owner. */
    private final Map<String, String> copies;

    /** Facts that are specific data, with its kind. */
    private final Map<String, String> specific;

    private FactSources(
            TreeMap<String, List<JsonNode>> facts, Map<String, String> copies, Map<String, String> specific) {
        this.facts = facts;
        this.copies = copies;
        this.specific = specific;
    }

    /** The same with a register as its manifest says it, also one with errors, so that forms are not reported too. */
    public FactSources with(String code, JsonNode spec) {
        var all = new TreeMap<>(facts);
        all.keySet().removeIf(fact -> fact.startsWith(code + "."));
        var same = new HashMap<>(copies);
        same.keySet().removeIf(fact -> fact.startsWith(code + "."));
        var special = new HashMap<>(specific);
        special.keySet().removeIf(fact -> fact.startsWith(code + "."));
        for (var record : spec.path("facts").properties()) {
            for (var fact : record.getValue().properties()) {
                var source = code + "." + record.getKey() + "/" + fact.getKey();
                all.put(source, values(fact.getValue()));
                if (fact.getValue().path("sameAs").isString()) {
                    same.put(source, fact.getValue().path("sameAs").stringValue());
                }
                if (fact.getValue().path("specific").isString()) {
                    special.put(source, fact.getValue().path("specific").stringValue());
                }
            }
        }
        return new FactSources(all, same, special);
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
    public static boolean isOfASubject(String source) {
        return OF_A_SUBJECT.matcher(source).matches();
    }

    public boolean isRegistersFact(String source) {
        return facts.containsKey(source);
    }

    /**
     * Whether it says who somebody is. Such facts are known by their names, whatever register holds them: a register's
     * manifest can't unlock them, and an older manifest need not say that they are locked.
     */
    public static boolean isIdentity(String source) {
        var name = source.substring(source.indexOf('/') + 1);
        return IDENTITY.contains(name) || IDENTITY_NAMES.matcher(name).matches();
    }

    /** Whether another register owns what it says. */
    public boolean isCopy(String source) {
        return copies.containsKey(source);
    }

    /** Which kind of specific data it is (UU 27/2022 art. 4 (2)); empty for all other facts. */
    Optional<String> specificKind(String source) {
        return source.startsWith(OF_A_CHILD) ? Optional.of("CHILD") : Optional.ofNullable(specific.get(source));
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

    /** Also those of its copies: the citizen may choose what another register says. */
    List<JsonNode> valuesOf(String source) {
        var declared = DECLARED_VALUES.get(source);
        if (declared != null) {
            return List.of(declared);
        }
        var copied = copies.entrySet().stream()
                .filter(copy -> copy.getValue().equals(source) && !isIdentity(source))
                .map(Map.Entry::getKey);
        return Stream.concat(Stream.of(source), copied)
                .flatMap(fact -> facts.getOrDefault(fact, List.of()).stream())
                .distinct()
                .toList();
    }

    private TreeSet<String> records() {
        return facts.keySet().stream()
                .map(fact -> fact.substring(0, fact.indexOf('/')))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
