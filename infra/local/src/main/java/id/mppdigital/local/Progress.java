package id.mppdigital.local;

import java.time.Duration;
import java.util.Locale;

/** Told what happens while a platform starts or stops. */
public interface Progress {
    /** Says nothing. */
    Progress SILENT = line -> {};

    void say(String line);

    default void done(String what, Duration took, String detail) {
        say(String.format(Locale.ROOT, "  ✓ %-21s %5.1f s  %s", what, took.toMillis() / 1000.0, detail));
    }
}
