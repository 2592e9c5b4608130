package id.mppdigital.application.batch;

import id.mppdigital.application.lifecycle.Enclosures;
import id.mppdigital.application.lifecycle.Move;
import id.mppdigital.application.lifecycle.Remarks;
import id.mppdigital.application.status.Actor;
import id.mppdigital.application.status.ApplicationStatus;
import id.mppdigital.application.transition.Words;
import id.mppdigital.platform.text.Meaningful;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The same transition for each application: without a bill or documents, which belong to one application.
 *
 * @param reason a text in both languages, or one text that stands for both
 */
record BatchMove(
        @NotNull ApplicationStatus to,
        @Nullable @Pattern(regexp = CODE) String stage,
        @Nullable @Pattern(regexp = CODE) String reasonCode,
        @Nullable @Valid Words reason,
        @Nullable @Size(max = 2_000) @Meaningful String legalBasis,
        @Nullable @Size(max = 2_000) @Meaningful String appealRoute) {
    private static final String CODE = "[A-Za-z0-9._-]{1,64}";

    Move move(Actor actor, String by) {
        var remarks = new Remarks(reason == null ? null : reason.text(), legalBasis, appealRoute, null);
        return new Move(to, stage, reasonCode, remarks, Enclosures.NONE, actor, by);
    }
}
