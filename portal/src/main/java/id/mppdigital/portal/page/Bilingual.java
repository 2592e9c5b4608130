package id.mppdigital.portal.page;

import id.mppdigital.platform.problem.Language;
import org.jspecify.annotations.Nullable;

/** A text of the platform in both languages. */
public record Bilingual(@Nullable String id, @Nullable String en) {
    /** In this language; if that is missing, in the other one. */
    public String in(Language language) {
        var wanted = language == Language.EN ? en : id;
        var other = language == Language.EN ? id : en;
        return wanted != null && !wanted.isBlank() ? wanted : other == null ? "" : other;
    }
}
