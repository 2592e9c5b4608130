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
    private final Map<String, Map<SubjectKey, List<Fact>>> known = new LinkedHashMap<>();

    private Subjects(Collection<Fact> facts) {
        facts.forEach(fact -> fact.source()
                .subjectKey()
                .map(key -> known.computeIfAbsent(key.kind(), _ -> new LinkedHashMap<>())
                        .computeIfAbsent(key, _ -> new ArrayList<>()))
                .orElse(others)
                .add(fact));
    }

    public static Subjects of(Collection<Fact> facts) {
        return new Subjects(facts);
    }

    /**
     * The fact of a form as it is stored: {@code citizen.child.2/name} where the form is about the second child.
     *
     * @param about as for {@link #chosen}
     */
    public FactSource stored(FactSource source, Map<String, String> about) {
        return source.subject()
                .map(kind -> Optional.ofNullable(about.get(kind))
                        .map(SubjectKey::of)
                        .or(() -> all(kind).stream().findFirst().map(Subject::key))
                        .orElse(SubjectKey.first(kind)))
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
                                        .map(Fact::asFormsNameIt)))
                .toList();
    }

    private List<Subject> one(String name, @Nullable String key) {
        return all(name).stream()
                .filter(subject -> key == null || subject.key().toString().equals(key))
                .limit(1)
                .toList();
    }

    /** Of which one this is said; of a new one where a value differs from each that is known. */
    SubjectKey keyOf(String name, List<Fact> said) {
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

    private static SubjectKey next(String name, List<Subject> all) {
        return all.stream()
                .map(Subject::key)
                .max(Comparator.comparingInt(SubjectKey::number))
                .map(SubjectKey::next)
                .orElse(SubjectKey.first(name));
    }
}
