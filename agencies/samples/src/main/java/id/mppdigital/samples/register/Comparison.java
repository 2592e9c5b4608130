package id.mppdigital.samples.register;

import static java.util.Locale.ROOT;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says whether a claimed value agrees with the record: names and addresses by likeness, everything else exactly. */
final class Comparison {
    private static final Set<String> BY_LIKENESS =
            Set.of("NAMA_LGKP", "NAMA_LGKP_AYAH", "NAMA_LGKP_IBU", "ALAMAT", "TMPT_LHR");

    private final int threshold;

    /** @param threshold the likeness in percent from which two texts agree */
    Comparison(int threshold) {
        this.threshold = threshold;
    }

    String judge(String field, @Nullable Object onRecord, Object claimed) {
        var ours = normal(onRecord);
        var theirs = normal(claimed);
        if (BY_LIKENESS.contains(field)) {
            var likeness = likeness(ours, theirs);
            return (likeness >= threshold ? "Sesuai (" : "Tidak Sesuai (") + likeness + ")";
        }
        return ours.equals(theirs) ? "Sesuai" : "Tidak Sesuai";
    }

    /** Unpadded and in capitals, as the register keeps its data. */
    private static String normal(@Nullable Object value) {
        var text = value == null ? "" : value.toString().strip().toUpperCase(ROOT);
        return text.replaceAll("\\s+", " ").replaceFirst("^0+(?=\\d+$)", "");
    }

    private static int likeness(String a, String b) {
        var longest = Math.max(a.length(), b.length());
        return longest == 0 ? 100 : Math.round(100f * (longest - distance(a, b)) / longest);
    }

    /** Levenshtein's edit distance, one row at a time. */
    private static int distance(String a, String b) {
        var row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
