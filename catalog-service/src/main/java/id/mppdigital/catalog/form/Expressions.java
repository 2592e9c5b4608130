package id.mppdigital.catalog.form;

import id.mppdigital.catalog.refusal.CatalogRefusal;
import id.mppdigital.platform.pattern.EcmaPattern;
import id.mppdigital.platform.problem.Wording;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The pattern of a field is one that every browser and form library compiles. */
final class Expressions {
    private static final Wording USUAL = new Wording(
            "Garis miring terbalik hanya untuk ^ $ \\ . * + ? ( ) [ ] { } | / dan kelas seperti \\d; ] dan } selalu"
                    + " memakainya.",
            "A backslash stands before ^ $ \\ . * + ? ( ) [ ] { } | / and in classes such as \\d only; ] and } always"
                    + " need one.");
    /** Syntax that Java has and ECMA-262 hasn't, with what to write instead. */
    private static final List<Habit> HABITS = List.of(
            new Habit(
                    "\\(\\?[a-zA-Z-]+[):]",
                    "Tanda di dalam pola seperti (?i) hanya dikenal Java; tulis kedua bentuknya, misalnya [Aa].",
                    "Flags inside a pattern such as (?i) are Java's; write both forms out, such as [Aa]."),
            new Habit(
                    "\\\\[AGZz]",
                    "Tulis ^ untuk awal dan $ untuk akhir.",
                    "Write ^ for the beginning and $ for the end."),
            new Habit(
                    "[*+?}]\\+|\\(\\?>",
                    "Pengulangan posesif dan grup atomik hanya dikenal Java.",
                    "Possessive repetition and atomic groups are Java's."),
            new Habit(
                    "\\\\[pP](\\{(Is|In|java)|[^{])",
                    "Tulis \\p{L}, \\p{Lu} atau \\p{Script=Latin}.",
                    "Write \\p{L}, \\p{Lu} or \\p{Script=Latin}."));

    private Expressions() {}

    private record Habit(Pattern sign, Wording instead) {
        Habit(String sign, String id, String en) {
            this(Pattern.compile(sign), new Wording(id, en));
        }
    }

    static List<FormFault> check(String at, JsonNode schema) {
        var pattern = schema.path("pattern").asString("");
        return pattern.isEmpty() || compiles(pattern)
                ? List.of()
                : List.of(FormFault.of(at + "/pattern", CatalogRefusal.BAD_PATTERN, advice(pattern)));
    }

    static boolean compiles(String pattern) {
        try {
            EcmaPattern.compile(pattern);
            return true;
        } catch (EcmaPattern.Invalid _) {
            return false;
        }
    }

    private static Wording advice(String pattern) {
        return HABITS.stream()
                .filter(habit -> habit.sign.matcher(pattern).find())
                .map(Habit::instead)
                .findFirst()
                .orElse(USUAL);
    }
}
