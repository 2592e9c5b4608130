package id.mppdigital.portal.citizen;

import id.mppdigital.portal.api.RightsApi.Processing;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The form by which a citizen disputes something.
 *
 * @param kind CORRECTION, RESTRICTION or OBJECTION
 * @param choices facts, purposes or applications
 * @param evidence the citizen's documents
 * @param faults what is missing, in words; none at first
 */
public record DisputePage(
        Whose whose, Typed typed, UUID key, List<Choice> choices, List<Choice> evidence, List<String> faults) {
    /** For what a citizen may forbid that anything is used, as the platform names it. */
    static final List<String> PURPOSES = List.of("FILL_FORM", "COMPARE", "TELL_CHANGE");

    /**
     * As the citizen sent it.
     *
     * @param subject a fact's source, an application's id, or a purpose: {@code FILL_FORM}, {@code FILL_FORM:<service>}
     */
    record Typed(String kind, String subject, String value, String reason) {
        /** Null where no purpose is meant. */
        @Nullable
        Processing processing() {
            var parts = subject.split(":", 2);
            return kind.equals("RESTRICTION") && PURPOSES.contains(parts[0])
                    ? new Processing(parts[0], parts.length == 2 ? parts[1] : null)
                    : null;
        }
    }

    /** @param words as people read it */
    public record Choice(String value, String words) {}

    public String kind() {
        return typed.kind();
    }

    public String subject() {
        return typed.subject();
    }

    public String value() {
        return typed.value();
    }

    public String reason() {
        return typed.reason();
    }

    public boolean isObjection() {
        return kind().equals("OBJECTION");
    }

    public boolean isCorrection() {
        return kind().equals("CORRECTION");
    }
}
