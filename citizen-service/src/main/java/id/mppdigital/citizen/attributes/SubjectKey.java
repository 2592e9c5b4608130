package id.mppdigital.citizen.attributes;

import java.util.regex.Pattern;

/**
 * Which of several children, plots of land or the like: {@code citizen.child} is the first child, {@code citizen.child.2}
 * the second. Facts are stored under it; forms name the kind alone, of whichever they are about.
 *
 * @param kind as forms name it
 * @param number from 1
 */
public record SubjectKey(String kind, int number) {
    private static final Pattern NUMBERED = Pattern.compile("(.+)[.]([0-9]{1,9})");

    /** Reads what {@link #toString} has written. */
    public static SubjectKey of(String written) {
        var numbered = NUMBERED.matcher(written);
        return numbered.matches()
                ? new SubjectKey(numbered.group(1), Integer.parseInt(numbered.group(2)))
                : first(written);
    }

    static SubjectKey first(String kind) {
        return new SubjectKey(kind, 1);
    }

    SubjectKey next() {
        return new SubjectKey(kind, number + 1);
    }

    @Override
    public String toString() {
        return number == 1 ? kind : kind + "." + number;
    }
}
