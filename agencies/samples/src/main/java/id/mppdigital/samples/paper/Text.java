package id.mppdigital.samples.paper;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Words for people, in both languages. */
public record Text(String id, String en) {
    private static final DateTimeFormatter INDONESIAN =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of("id", "ID"));
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** A date as people write it. */
    public static Text of(LocalDate date) {
        return new Text(INDONESIAN.format(date), ENGLISH.format(date));
    }
}
