package id.mppdigital.citizen.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.platform.problem.Wording;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which facts the form of a service version asks for, and which its answers become, in the form's order.
 *
 * @param becomes the answers that are facts once the application is granted
 * @param laws on which law the service processes specific data (UU 27/2022 art. 4 (2)), by the name of the field, and of
 *     a document as {@code documents/<code>}
 */
public record ServiceForm(
        String service, int version, List<Field> fields, List<Field> becomes, Map<String, String> laws) {
    public ServiceForm(String service, int version, List<Field> fields, List<Field> becomes) {
        this(service, version, fields, becomes, Map.of());
    }

    /**
     * One field.
     *
     * @param overridable present, and true, where the citizen may give another value than its register's
     * @param sharing present where it is shared only if the citizen agrees
     */
    public record Field(
            String name,
            FactSource source,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Boolean overridable,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Sharing sharing) {
        /**
         * What the citizen agrees to.
         *
         * @param label of the field
         * @param words who gets it, what for
         */
        public record Sharing(Wording label, Wording words) {}

        public Field(String name, FactSource source) {
            this(name, source, null, null);
        }

        public boolean mayBeOverridden() {
            return Boolean.TRUE.equals(overridable);
        }
    }

    /** A form about which nothing is known yet. */
    public static ServiceForm unknown(String service, int version) {
        return new ServiceForm(service, version, List.of(), List.of());
    }

    /** The same, asking only for these of its fields. */
    public ServiceForm asking(Predicate<Field> which) {
        return new ServiceForm(service, version, fields.stream().filter(which).toList(), becomes, laws);
    }

    /** The fact of each field that asks for one. */
    public Map<String, FactSource> sources() {
        var sources = new LinkedHashMap<String, FactSource>();
        fields.forEach(field -> sources.put(field.name(), field.source()));
        return sources;
    }

    /** As {@link #laws} names a document. */
    public static String document(String code) {
        return "documents/" + code;
    }

    /** The names of the fields that ask for any of these facts. */
    public List<String> asking(Collection<FactSource> facts) {
        return fields.stream()
                .filter(field -> facts.contains(field.source()))
                .map(Field::name)
                .toList();
    }

    /** The laws that a use of these fields and documents rests on, beside that of public service. */
    public List<String> lawsOf(Collection<String> names) {
        return laws.entrySet().stream()
                .filter(law -> names.contains(law.getKey()))
                .map(Map.Entry::getValue)
                .distinct()
                .sorted()
                .toList();
    }

    public Optional<FactSource> sourceOf(String field) {
        return fields.stream()
                .filter(one -> one.name().equals(field))
                .map(Field::source)
                .findFirst();
    }
}
