package id.mppdigital.samples.paper;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as people write them. */
public final class Dates {

    private static final DateTimeFormatter INDONESIAN =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of("id", "ID"));
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Dates() {}

    public static Text written(LocalDate date) {
        return new Text(INDONESIAN.format(date), ENGLISH.format(date));
    }
}
