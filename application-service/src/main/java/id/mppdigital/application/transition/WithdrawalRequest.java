package id.mppdigital.application.transition;

import id.mppdigital.application.catalog.BilingualText;
import id.mppdigital.application.lifecycle.Move;
import id.mppdigital.application.lifecycle.Remarks;
import id.mppdigital.application.status.ApplicationStatus;
import id.mppdigital.platform.text.Meaningful;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The body of {@code POST …/withdrawal}; a reason is optional. */
record WithdrawalRequest(
        @Nullable @Size(max = 2_000) @Meaningful String reason) {
    Move move(String citizenId) {
        var text = reason == null ? null : new BilingualText(reason, reason);
        return Move.byCitizen(ApplicationStatus.WITHDRAWN, citizenId, new Remarks(text, null, null, null));
    }
}
