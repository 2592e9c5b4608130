package id.mppdigital.catalog.refusal;

import id.mppdigital.platform.problem.Wording;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** A second sentence of a refusal: what the writer may have meant. */
public final class Hint {
    public static final Wording NONE = new Wording("", "");

    private static final Wording MEANT = new Wording("Mungkin maksud Anda '{0}'?", "Did you mean '{0}'?");

    private Hint() {}

    /** The known name that is nearest to the given one, unless none is near. */
    public static Wording nearest(String name, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt(candidate -> distance(name, candidate)))
                .filter(candidate -> distance(name, candidate) <= Math.max(2, name.length() / 3))
                .map(MEANT::with)
                .orElse(NONE);
    }

    /** Single letters to change, add, leave out or swap with their neighbour (Damerau's), whatever their case. */
    private static int distance(String left, String right) {
        var a = left.toLowerCase(Locale.ROOT);
        var b = right.toLowerCase(Locale.ROOT);
        var rows = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    rows[i][j] = i + j;
                    continue;
                }
                int changed = rows[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                rows[i][j] = Math.min(changed, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    rows[i][j] = Math.min(rows[i][j], rows[i - 2][j - 2] + 1);
                }
            }
        }
        return rows[a.length()][b.length()];
    }
}
