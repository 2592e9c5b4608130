package id.mppdigital.platform.problem;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages of answers; Indonesian is the default. */
public enum Language {
    ID("id"),
    EN("en");

    private static final List<Locale> SPOKEN = List.of(Locale.of("id"), Locale.of("in"), Locale.ENGLISH);

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** As in {@code Content-Language}. */
    public String tag() {
        return tag;
    }

    /** @param acceptLanguage the request's header (RFC 9110 12.5.4); an unreadable one asks for nothing */
    public static Language of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return ID;
        }
        try {
            var wanted = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return Locale.ENGLISH.equals(wanted) ? EN : ID;
        } catch (IllegalArgumentException _) {
            return ID;
        }
    }
}
