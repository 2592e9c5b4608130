package id.mppdigital.application.catalog;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A version of a life event: several services as one submission, as a table of parts (docs/adr/0031).
 *
 * @param parts in the order of the manifest; catalog-service has refused circles
 */
public record LifeEvent(String code, int version, String status, BilingualText name, List<Part> parts) {
    /** The fields of the one form. */
    public Set<String> fields() {
        return asked(filling -> filling.fields().values());
    }

    /** The requirements of the one form. */
    public Set<String> documents() {
        return asked(filling -> filling.documents().values());
    }

    private Set<String> asked(Function<Filling, Collection<String>> of) {
        return parts.stream()
                .map(Part::filling)
                .flatMap(each -> of.apply(each).stream())
                .collect(Collectors.toSet());
    }

    /**
     * A row of the table.
     *
     * @param dependsOn codes of the parts whose product must be there before this one starts
     * @param deadline how long its agency may take once it has started; null without a limit
     * @param onLate null in an older event: as TELL
     */
    public record Part(
            String code,
            ServiceNamed service,
            List<String> dependsOn,
            OnRefused onRefused,
            @Nullable Deadline deadline,
            @Nullable OnLate onLate,
            Filling filling) {
        public Part {
            onLate = onLate == null ? OnLate.TELL : onLate;
        }

        public boolean startsAtOnce() {
            return dependsOn.isEmpty();
        }
    }

    public record ServiceNamed(String service, int version) {}

    /** What becomes of the others when a part is refused. */
    public enum OnRefused {
        /** Nothing more is started. */
        STOP_REST,
        /** What depends on it starts without it. */
        CONTINUE,
        /** What depends on it waits until the citizen has decided. */
        WAIT_FOR_CITIZEN
    }

    /** What becomes of the others when a part's agency lets its deadline pass. The part itself goes on. */
    public enum OnLate {
        /** Its citizen is told. */
        TELL,
        /** What depends on it starts without it. */
        CONTINUE,
        /** What depends on it waits until the citizen has decided, or it is granted after all. */
        WAIT_FOR_CITIZEN,
        /** Nothing more is started. */
        STOP_REST
    }

    public record Deadline(int amount, TimeLimit.Unit unit) {
        /** The last moment within it, by the calendar of the time zone. */
        public Instant after(Instant begin, ZoneId zone) {
            return new TimeLimit(amount, unit, TimeLimit.OnExpiry.NONE)
                    .after(begin.atZone(zone))
                    .toInstant();
        }
    }

    /**
     * Where a part's answers come from.
     *
     * @param fields its fields to those of the one form
     * @param documents its requirements to those of the one form
     * @param answers what is the same in each case, by field
     * @param laterFields what is asked once the parts before it are granted
     * @param laterDocuments requirements that the parts before it fulfil
     */
    public record Filling(
            Map<String, String> fields,
            Map<String, String> documents,
            Map<String, JsonNode> answers,
            Set<String> laterFields,
            Set<String> laterDocuments) {}
}
