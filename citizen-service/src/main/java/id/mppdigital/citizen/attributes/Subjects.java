package id.mppdigital.citizen.attributes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The citizen's children, plots of land and the like: of each kind there may be several, and their facts never mix.
 * Forms name the kind ({@code citizen.child/name}); which one is meant, the citizen says, or it is the newest.
 */
public final class Subjects {
    private final List<Fact> others = new ArrayList<>();
    private final Map<String, Map<String, List<Fact>>> known = new LinkedHashMap<>();

    private Subjects(Collection<Fact> facts) {
        facts.forEach(fact -> fact.source()
                .subject()
                .map(name -> known.computeIfAbsent(name, _ -> new LinkedHashMap<>())
                        .computeIfAbsent(fact.source().owner(), _ -> new ArrayList<>()))
                .orElse(others)
                .add(fact));
    }

    public static Subjects of(Collection<Fact> facts) {
        return new Subjects(facts);
    }

    /**
     * Without these facts of theirs; of whom nothing else is known, is not known.
     *
     * @param hidden as they are stored
     */
    public Subjects without(Collection<FactSource> hidden) {
        var shown = known.values().stream()
                .flatMap(kind -> kind.values().stream())
                .flatMap(List::stream)
                .filter(fact -> !hidden.contains(fact.source()));
        return new Subjects(Stream.concat(others.stream(), shown).toList());
    }

    /**
     * The fact of a form as it is stored: {@code citizen.child.2/name} where the form is about the second child.
     *
     * @param about as for {@link #chosen}
     */
    public FactSource stored(FactSource source, Map<String, String> about) {
        return source.subject()
                .map(name -> Optional.ofNullable(about.get(name))
                        .or(() -> all(name).stream().findFirst().map(Subject::key))
                        .orElse(name))
                .map(source::of)
                .orElse(source);
    }

    /** All of a kind, the one that was spoken of last first. */
    public List<Subject> all(String name) {
        return known.getOrDefault(name, Map.of()).entrySet().stream()
                .map(one -> new Subject(one.getKey(), one.getValue()))
                .sorted(Comparator.comparing(Subject::newest).reversed())
                .toList();
    }

    /**
     * The facts as forms name them, of one of each kind.
     *
     * @param about which one, by its key; of a kind that is not named, the newest; of an unknown key, none
     */
    public List<Fact> chosen(Map<String, String> about) {
        return Stream.concat(
                        others.stream(),
                        known.keySet().stream()
                                .flatMap(name -> one(name, about.get(name)).stream()
                                        .flatMap(subject -> subject.facts().stream())
                                        .map(fact -> fact.of(name))))
                .toList();
    }

    private List<Subject> one(String name, @Nullable String key) {
        return all(name).stream()
                .filter(subject -> key == null || subject.key().equals(key))
                .limit(1)
                .toList();
    }

    /** Of which one this is said; of a new one where a value differs from each that is known. */
    String keyOf(String name, List<Fact> said) {
        var all = all(name);
        return Stream.concat(
                        all.stream().filter(it -> it.isOfOneDecisionWith(said)),
                        all.stream().filter(it -> it.hasTheNikOf(said)))
                .findFirst()
                .or(() -> all.stream()
                        .filter(it -> !it.contradicts(said))
                        .max(Comparator.comparingLong(it -> it.agreements(said))))
                .map(Subject::key)
                .orElseGet(() -> next(name, all));
    }

    private static String next(String name, List<Subject> all) {
        var last = all.stream()
                .map(subject -> subject.key().substring(name.length()))
                .mapToInt(number -> number.isEmpty() ? 1 : Integer.parseInt(number.substring(1)))
                .max();
        return last.isEmpty() ? name : name + "." + (last.getAsInt() + 1);
    }
}
