package id.mppdigital.citizen.attributes;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * The rules by which two ways to write a text are one value, by name and in the order in which they apply. Whatever
 * compares the values of two sources uses them; what is stored and shown stays as it was written.
 */
enum SpellingRule {
    /** One character for each letter and sign, whatever keyboard wrote it: {@code ’} is {@code '}. */
    LETTERS(Kind.ANY, text -> Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[‘’ʼ`´]", "'")),
    /** Registers write in capitals. */
    CAPITALS(Kind.ANY, text -> text.toUpperCase(Locale.ROOT)),
    /** Titles before a name and degrees after it: {@code Hj. SITI, S.Pd.} is {@code SITI}. */
    TITLES(Kind.NAME, SpellingRule::withoutTitles),
    /** {@code RT 3} is {@code RT. 003}, {@code RT 3/4} is {@code RT 003 RW 004}, and the same of RW. */
    RT_RW(
            Kind.ADDRESS,
            text -> Words.RT.matcher(text).replaceAll("RT $1 RW $2").replaceAll("\\b(RT|RW)[ .:]*0*(\\d)", " $1 $2")),
    /** The numbers of a neighbourhood, where they stand alone: {@code 3} is {@code 003}. */
    NEIGHBOURHOOD(Kind.RT_OR_RW, text -> text.strip().replaceAll("^0+(?=\\d)", "")),
    /** Dots, commas and apostrophes: {@code JL. NUR'AINI} is {@code JL NURAINI}. */
    SIGNS(Kind.NAME.or(Kind.ADDRESS), text -> text.replace("'", "").replaceAll("[.,]", " ")),
    /** The plate of a vehicle, with blanks or without: {@code DA 1234 XX} is {@code DA1234XX}. */
    PLATE(Kind.PLATE, text -> text.replaceAll("[^\\p{Alnum}]", "")),
    /** Blanks at the ends, and several in a row. */
    BLANKS(Kind.ANY, text -> text.strip().replaceAll("\\s+", " "));

    private static final Set<String> NOTHING = Set.of("", "-", "--", "NULL", "NIHIL", "N/A");

    private final Predicate<String> facts;
    private final UnaryOperator<String> rule;

    SpellingRule(Predicate<String> facts, UnaryOperator<String> rule) {
        this.facts = facts;
        this.rule = rule;
    }

    /** The text as it is compared. */
    static String plain(FactSource source, String text) {
        var plain = text;
        for (var each : values()) {
            if (each.facts.test(source.name())) {
                plain = each.rule.apply(plain);
            }
        }
        return plain;
    }

    /** Registers have words for no value: {@code null} is not a name. */
    static boolean isNothing(String text) {
        return NOTHING.contains(text.strip().toUpperCase(Locale.ROOT));
    }

    private static String withoutTitles(String name) {
        var words = Arrays.stream(name.split(",", 2)[0].strip().split("\\s+")).toList();
        var first = 0;
        var last = words.size();
        while (first < last && Words.BEFORE.contains(words.get(first).replace(".", ""))) {
            first++;
        }
        while (first < last && Words.AFTER.matcher(words.get(last - 1)).matches()) {
            last--;
        }
        return first == last ? name : String.join(" ", words.subList(first, last));
    }

    /** To which facts a rule applies, by the last part of their sources. */
    private static final class Kind {
        private static final Predicate<String> ANY = _ -> true;
        private static final Predicate<String> NAME =
                fact -> fact.equals("name") || fact.endsWith("Name") && !fact.equals("bankName");
        private static final Predicate<String> ADDRESS = fact -> fact.equals("address") || fact.endsWith("Address");
        private static final Predicate<String> PLATE = "plate"::equals;
        private static final Predicate<String> RT_OR_RW = Set.of("rt", "rw")::contains;

        private Kind() {}
    }

    private static final class Words {
        private static final Set<String> BEFORE = Set.of(
                "H", "HJ", "KH", "DR", "DRG", "DRS", "DRA", "IR", "PROF", "R", "RA", "RR", "TN", "NY", "NN", "SDR",
                "BPK", "IBU");
        private static final Pattern AFTER = Pattern.compile("[SMA]\\.[A-Z][A-Z.]{0,5}|SH|SE|ST|SPD|SKOM|MM|MSI|MPD");
        private static final Pattern RT = Pattern.compile("\\bRT[ .:]*(\\d+)\\s*/\\s*(?:RW[ .:]*)?(\\d+)");

        private Words() {}
    }
}
