package id.mppdigital.connector.webhook;

import static java.time.temporal.ChronoField.DAY_OF_MONTH;
import static java.time.temporal.ChronoField.HOUR_OF_DAY;
import static java.time.temporal.ChronoField.MINUTE_OF_HOUR;
import static java.time.temporal.ChronoField.MONTH_OF_YEAR;
import static java.time.temporal.ChronoField.SECOND_OF_MINUTE;
import static java.time.temporal.ChronoField.YEAR;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A date in one of the three forms that every recipient must read (RFC 9110, 5.6.7). */
final class HttpDate {
    private static final DateTimeFormatter IMF_FIXDATE = formatter("EEE, d MMM uuuu HH:mm:ss 'GMT'");
    private static final DateTimeFormatter ASCTIME = formatter("EEE MMM ppd HH:mm:ss uuuu");

    /** A leap second, which no {@code Instant} has. */
    private static final Pattern LEAP_SECOND = Pattern.compile(":60(?=\\s)");

    private HttpDate() {}

    static Optional<Instant> parse(String text, Instant now) {
        var plain = LEAP_SECOND.matcher(text).replaceFirst(":59");
        return read(plain, IMF_FIXDATE)
                .or(() -> rfc850(plain, LocalDateTime.ofInstant(now, ZoneOffset.UTC)))
                .or(() -> read(plain, ASCTIME))
                .map(read -> read.toInstant(ZoneOffset.UTC));
    }

    /** What seems to be more than 50 years ahead lies in the past: its year has two digits. */
    private static Optional<LocalDateTime> rfc850(String text, LocalDateTime now) {
        var latest = now.plusYears(50);
        var form = formatter(new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern("EEEE, dd-MMM-")
                .appendValueReduced(YEAR, 2, 2, latest.getYear() - 99)
                .appendPattern(" HH:mm:ss 'GMT'"));
        return read(text, form).map(read -> read.isAfter(latest) ? read.minusYears(100) : read);
    }

    private static Optional<LocalDateTime> read(String text, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDateTime.parse(text, form));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter formatter(String pattern) {
        return formatter(new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern));
    }

    /**
     * The name of the day is read and not judged: the date says it already, and whoever gets it wrong means the date.
     */
    private static DateTimeFormatter formatter(DateTimeFormatterBuilder form) {
        return form.toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT)
                .withResolverFields(YEAR, MONTH_OF_YEAR, DAY_OF_MONTH, HOUR_OF_DAY, MINUTE_OF_HOUR, SECOND_OF_MINUTE);
    }
}
