package id.mppdigital.portal.desk;

import id.mppdigital.portal.api.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A move as it was typed, with what was refused about it.
 *
 * @param typed inputs by name; empty before anything was typed
 * @param faults at names of fields
 * @param problem what stands against the move as a whole; null when nothing does
 */
public record MoveForm(
        Map<String, List<String>> typed,
        List<Fault> faults,
        @Nullable String problem) {
    static final MoveForm NONE = new MoveForm(Map.of(), List.of(), null);

    /** @param field the id of the input that has to change */
    public record Fault(String field, String text) {}

    static MoveForm refused(Map<String, List<String>> typed, Refusal refusal) {
        var to = first(typed, "to");
        var faults = refusal.faults().stream()
                .map(fault -> new Fault(to + "-" + field(fault.pointer()), fault.detail()))
                .toList();
        return new MoveForm(typed, faults, faults.isEmpty() ? refusal.detail() : null);
    }

    static MoveForm faulty(Map<String, List<String>> typed, List<Fault> faults) {
        return new MoveForm(typed, faults, null);
    }

    private static String first(Map<String, List<String>> typed, String field) {
        return typed.getOrDefault(field, List.of()).stream().findFirst().orElse("");
    }

    /** The input that a pointer into the request names; texts in two languages have one for each. */
    private static String field(String pointer) {
        var parts = pointer.split("/");
        if (parts.length < 2) {
            return "reason.id";
        }
        return switch (parts[1]) {
            case "reason" -> "reason." + (parts.length > 2 ? parts[2] : "id");
            case "facts" -> parts.length > 2 ? TypedFacts.input(parts[2]) : "facts";
            case "bill" -> parts.length > 2 ? parts[2] : "amount";
            default -> parts[1];
        };
    }

    public boolean isTried(String to) {
        return to.equals(first(typed, "to"));
    }

    /** What was typed for this move. */
    public String value(String to, String field) {
        return isTried(to) ? first(typed, field) : "";
    }

    public Optional<String> fault(String to, String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(to + "-" + field))
                .map(Fault::text)
                .findFirst();
    }

    public boolean isRefused() {
        return problem != null || !faults.isEmpty();
    }
}
