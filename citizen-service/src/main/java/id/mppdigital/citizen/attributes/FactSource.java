package id.mppdigital.citizen.attributes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The key of a fact, as forms name it in {@code x-source}: {@code <register>.<record>/<name>}, {@code citizen/<name>},
 * or {@code citizen.<subject>/<name>} of somebody or something of the citizen's, as a child or a plot of land. Of
 * several children, all but the first have a number: {@code citizen.child.2/name}. No form names it.
 */
public record FactSource(@JsonValue String key) {
    private static final Pattern FORM = Pattern.compile("[a-z][A-Za-z0-9.-]{0,60}/[A-Za-z][A-Za-z0-9_-]{0,60}");
    private static final String CITIZEN = "citizen";

    @JsonCreator
    public FactSource {
        if (!FORM.matcher(key).matches()) {
            throw new IllegalArgumentException("not a fact source");
        }
    }

    public static Optional<FactSource> parse(@Nullable String key) {
        return key != null && FORM.matcher(key).matches() ? Optional.of(new FactSource(key)) : Optional.empty();
    }

    public static FactSource ofCitizen(String name) {
        return new FactSource(CITIZEN + "/" + name);
    }

    /** Who knows the fact first-hand: {@code dukcapil} of {@code dukcapil.person/name}. */
    public String register() {
        String owner = owner();
        return owner.contains(".") ? owner.substring(0, owner.indexOf('.')) : owner;
    }

    /** About whom or what the citizen knows this, where it isn't the citizen: {@code citizen.child}, of any child. */
    public Optional<String> subject() {
        return subjectKey().map(SubjectKey::kind);
    }

    /** Of which of several, where it isn't the citizen's own. */
    public Optional<SubjectKey> subjectKey() {
        return key.startsWith(CITIZEN + ".") ? Optional.of(SubjectKey.of(owner())) : Optional.empty();
    }

    /** The part before the name: {@code citizen.child.2} of {@code citizen.child.2/name}. */
    private String owner() {
        return key.substring(0, key.indexOf('/'));
    }

    /** The same fact of another child. */
    public FactSource of(SubjectKey other) {
        return new FactSource(other + "/" + name());
    }

    /** Without the number of the child: forms are about any. */
    public FactSource asFormsNameIt() {
        return subject().map(kind -> new FactSource(kind + "/" + name())).orElse(this);
    }

    /** The last part: {@code name} of {@code dukcapil.person/name}. */
    String name() {
        return key.substring(key.indexOf('/') + 1);
    }

    /** True where no register knows better than the citizen. */
    public boolean isCitizensOwn() {
        return CITIZEN.equals(register());
    }

    @Override
    public String toString() {
        return key;
    }
}
