package id.mppdigital.platform.problem;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in both languages.
 *
 * @param id Indonesian
 * @param en English
 */
public record Wording(String id, String en) {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    /** The same in both languages, such as a code or a number. */
    public static Wording same(Object value) {
        return new Wording(String.valueOf(value), String.valueOf(value));
    }

    public String in(Language language) {
        return language == Language.EN ? en : id;
    }

    /** With arguments in the places {@code {0}}, {@code {1}} …; an argument may be a wording itself. */
    public Wording with(Object... arguments) {
        return arguments.length == 0
                ? this
                : new Wording(fill(id, Language.ID, arguments), fill(en, Language.EN, arguments));
    }

    private static String fill(String text, Language language, Object[] arguments) {
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(argument(place, language, arguments)));
    }

    private static String argument(MatchResult place, Language language, Object[] arguments) {
        int index = Integer.parseInt(place.group(1));
        if (index >= arguments.length) {
            throw new IllegalArgumentException("There is no argument for " + place.group());
        }
        return arguments[index] instanceof Wording wording ? wording.in(language) : String.valueOf(arguments[index]);
    }
}
