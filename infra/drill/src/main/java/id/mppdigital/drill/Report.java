package id.mppdigital.drill;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** What a drill tells whoever started it. */
public final class Report {
    private static final int SHOWN = 20;

    /** UTF-8 whatever the locale: containers often have none. */
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Report() {}

    public static void say(String template, Object... values) {
        OUT.println(String.format(Locale.ROOT, template, values));
    }

    public static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }

    /** Those and no end of them. */
    public static void list(String what, List<String> lines) {
        say("%s: %d", what, lines.size());
        lines.stream().limit(SHOWN).forEach(line -> say("  %s", line));
        if (lines.size() > SHOWN) {
            say("  … and %d more", lines.size() - SHOWN);
        }
    }
}
