package id.mppdigital.application.transition;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.mppdigital.application.catalog.BilingualText;
import id.mppdigital.platform.text.Meaningful;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A text for people as an agency sends it: in both languages, or one text that stands for both. */
public record Words(
        @NotNull @Size(max = 2_000) @Meaningful String id,

        @NotNull @Size(max = 2_000) @Meaningful String en) {
    @JsonCreator
    public Words {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Words inOneLanguage(String text) {
        return new Words(text, text);
    }

    public BilingualText text() {
        return new BilingualText(id, en);
    }
}
