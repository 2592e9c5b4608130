package id.mppdigital.portal.page;

import id.mppdigital.platform.problem.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Days and times as people read them. A time names its zone: malls have three of them. */
record Times(Language language) {
    private static final int WEST = 7;
    private static final int CENTRE = 8;
    private static final int EAST = 9;
    private static final int HOUR = 3_600;

    String time(Instant time, ZoneId zone) {
        var at = time.atZone(zone).toOffsetDateTime();
        var format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
        return format.withLocale(locale()).format(at) + " " + zone(at);
    }

    String day(Instant time, ZoneId zone) {
        return day(LocalDate.ofInstant(time, zone));
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale())
                .format(day);
    }

    String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMMM uuuu", locale()).format(month);
    }

    /** As the law names the three zones (Keppres 41/1987), in both languages. */
    private static String zone(OffsetDateTime at) {
        return switch (at.getOffset().getTotalSeconds() / HOUR) {
            case WEST -> "WIB";
            case CENTRE -> "WITA";
            case EAST -> "WIT";
            default -> "UTC" + at.getOffset();
        };
    }

    /** English as in most of the world: the day before the month. */
    Locale locale() {
        return language == Language.EN ? Locale.UK : Locale.of(language.tag());
    }
}
