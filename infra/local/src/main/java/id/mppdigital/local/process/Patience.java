package id.mppdigital.local.process;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/**
 * How long is waited for something that starts.
 *
 * @param silence the longest time without any sign that it gets on
 */
public record Patience(Duration silence) {
    static final String VARIABLE = "MPP_PATIENCE";

    private static final Duration USUAL = Duration.ofMinutes(3);
    private static final Duration LEAST = Duration.ofSeconds(1);
    private static final Duration MOST = Duration.ofDays(1);

    /** Something that gets on for ever and never serves isn't waited for for ever. */
    private static final int OVERALL = 5;

    /** The one that {@code MPP_PATIENCE} asks for, or three minutes. */
    public static Patience chosen() {
        return Optional.ofNullable(System.getenv(VARIABLE))
                .filter(text -> !text.isBlank())
                .map(Patience::of)
                .orElse(new Patience(USUAL));
    }

    /** @param text such as {@code 90s}, {@code 10m}, {@code 1h30m} */
    static Patience of(String text) {
        try {
            var silence =
                    Duration.parse("PT" + text.strip().toUpperCase(Locale.ROOT).replaceFirst("^PT", ""));
            if (silence.compareTo(LEAST) >= 0 && silence.compareTo(MOST) <= 0) {
                return new Patience(silence);
            }
        } catch (DateTimeParseException _) {
            // Said below, as for one that is too long or too short.
        }
        throw new LaunchFailed(
                VARIABLE + " is a duration between 1s and 24h such as 90s, 10m or 1h, not '" + text + "'.");
    }

    /** The longest wait, whatever there is to see. */
    public Duration overall() {
        return silence.multipliedBy(OVERALL);
    }

    /** For people: {@code 3m}, {@code 1h30m}, {@code 45s}. */
    public static String words(Duration time) {
        var whole = Duration.ofSeconds(time.toSeconds());
        return whole.toString().substring("PT".length()).toLowerCase(Locale.ROOT);
    }
}
