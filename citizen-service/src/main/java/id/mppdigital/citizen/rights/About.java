package id.mppdigital.citizen.rights;

import id.mppdigital.citizen.dispute.Processing;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a citizen disputes, as they send it.
 *
 * @param source for CORRECTION and RESTRICTION: the fact, such as {@code dukcapil.person/name}
 * @param purpose for RESTRICTION instead of a source: for what no fact is to be used
 * @param service only with a purpose: of which service; of all without it
 * @param applicationId for OBJECTION: the application that was decided
 * @param value for CORRECTION: what is right
 * @param reason why, in the citizen's words
 * @param documents the citizen's own, that prove it
 */
record About(
        @Nullable @Size(max = 130) String source,
        Processing.@Nullable Purpose purpose,
        @Nullable @Size(max = 64) String service,
        @Nullable UUID applicationId,
        @Nullable JsonNode value,
        @Nullable @Size(max = 2000) String reason,
        @Nullable @Size(max = 5) List<UUID> documents) {
    private static final About NOTHING = new About(null, null, null, null, null, null, null);

    static About of(@Nullable About sent) {
        return sent == null ? NOTHING : sent;
    }

    List<UUID> evidence() {
        return documents == null ? List.of() : documents;
    }

    /** Without the words, so that no log shows them by accident. */
    @Override
    public String toString() {
        return "About";
    }
}
