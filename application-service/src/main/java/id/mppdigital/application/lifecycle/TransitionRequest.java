package id.mppdigital.application.lifecycle;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.mppdigital.application.catalog.BilingualText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST …/transitions}.
 *
 * @param reason a text in both languages, or one text that stands for both
 */
record TransitionRequest(
        @NotNull ApplicationStatus to,
        @Nullable @Pattern(regexp = CODE) String stage,
        @Nullable @Pattern(regexp = CODE) String reasonCode,
        @Nullable @Valid Reason reason,
        @Nullable @Size(max = 2_000) @Pattern(regexp = TEXT) String legalBasis,
        @Nullable @Size(max = 2_000) @Pattern(regexp = TEXT) String appealRoute) {

    private static final String CODE = "[A-Za-z0-9._-]{1,64}";

    /** Not blank, and no half character in it, which JSON can spell and UTF-8 can't. */
    static final String TEXT = "(?s)(?=.*\\S)\\P{Cs}*";

    record Reason(
            @NotNull @Size(max = 2_000) @Pattern(regexp = TEXT)
            String id,

            @NotNull @Size(max = 2_000) @Pattern(regexp = TEXT)
            String en) {

        @JsonCreator
        Reason {}

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Reason inOneLanguage(String text) {
            return new Reason(text, text);
        }

        BilingualText text() {
            return new BilingualText(id, en);
        }
    }

    Move move(Actor actor, String by) {
        var remarks = new Remarks(reason == null ? null : reason.text(), legalBasis, appealRoute);
        return new Move(to, stage, reasonCode, remarks, actor, by);
    }
}
