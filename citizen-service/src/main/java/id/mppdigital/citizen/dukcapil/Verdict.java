package id.mppdigital.citizen.dukcapil;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the register says of one element: {@code Sesuai} or {@code Tidak Sesuai}, of names and addresses with a score.
 */
enum Verdict {
    AGREES,
    DIFFERS;

    private static final Pattern FORM =
            Pattern.compile("(tidak\\s+)?sesuai(?:\\s*\\((\\d{1,3})\\))?", Pattern.CASE_INSENSITIVE);

    /**
     * Empty where the text is neither.
     *
     * @param threshold a lower score does not agree, even where the register thinks so
     */
    static Optional<Verdict> read(String text, int threshold) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        boolean near = form.group(2) == null || Integer.parseInt(form.group(2)) >= threshold;
        return Optional.of(form.group(1) == null && near ? AGREES : DIFFERS);
    }
}
