package id.mppdigital.portal.citizen;

import java.util.List;
import java.util.UUID;

/**
 * The form by which a citizen disputes something.
 *
 * @param kind CORRECTION, RESTRICTION or OBJECTION
 * @param choices facts or applications
 * @param evidence the citizen's documents
 * @param faults what is missing, in words; none at first
 */
public record DisputePage(Typed typed, UUID key, List<Choice> choices, List<Choice> evidence, List<String> faults) {
    /** As the citizen sent it. */
    record Typed(String kind, String subject, String value, String reason) {}

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
