package id.mppdigital.application.transition;

import id.mppdigital.application.lifecycle.Enclosures;
import id.mppdigital.application.lifecycle.Move;
import id.mppdigital.application.lifecycle.Remarks;
import id.mppdigital.application.status.Actor;
import id.mppdigital.application.status.ApplicationStatus;
import id.mppdigital.platform.text.Meaningful;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The body of {@code POST …/transitions}.
 *
 * @param reason a text in both languages, or one text that stands for both
 * @param bill only with AWAITING_PAYMENT, and required there
 * @param marks only with CORRECTION_REQUESTED: what is to be corrected; then nothing else may be
 * @param documents only with ISSUED; none if the product is not a file
 * @param facts only with APPROVED or ISSUED: what the agency found, by the names in the form's {@code x-finds}
 */
record TransitionRequest(
        @NotNull ApplicationStatus to,
        @Nullable @Pattern(regexp = CODE) String stage,
        @Nullable @Pattern(regexp = CODE) String reasonCode,
        @Nullable @Valid Words reason,
        @Nullable @Size(max = 2_000) @Meaningful String legalBasis,
        @Nullable @Size(max = 2_000) @Meaningful String appealRoute,
        @Nullable @Size(max = 50) List<@NotNull @Valid MarkRequest> marks,
        @Nullable @Valid BillRequest bill,
        @Nullable @Size(max = 20) List<@NotNull @Valid IssuedFile> documents,
        @Nullable @Size(max = 20) Map<String, @NotNull JsonNode> facts) {
    private static final String CODE = "[A-Za-z0-9._-]{1,64}";

    /** The receipt of an upload for this application. */
    record IssuedFile(@NotNull @Size(max = 8_192) String receipt) {}

    private @Nullable List<Remarks.Mark> marked() {
        return marks == null || marks.isEmpty()
                ? null
                : marks.stream().map(MarkRequest::mark).toList();
    }

    private Enclosures enclosures() {
        return new Enclosures(
                bill == null ? null : bill.bill(),
                documents == null
                        ? List.of()
                        : documents.stream().map(IssuedFile::receipt).toList(),
                facts == null ? Map.of() : facts);
    }

    Move move(Actor actor, String by) {
        var remarks = new Remarks(reason == null ? null : reason.text(), legalBasis, appealRoute, marked());
        return new Move(to, stage, reasonCode, remarks, enclosures(), actor, by);
    }
}
