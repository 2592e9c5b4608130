package id.mppdigital.e2e.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** Keeps what the pages cost in {@code target/pages.tsv}: bytes, ms to the largest paint, layout shift. */
final class Measured {
    private static final Path FILE = Path.of("target", "pages.tsv");

    private Measured() {}

    static void note(String address, Load first, Load later) {
        var line = String.format(
                Locale.ROOT,
                "%s\t%d\t%d\t%.0f\t%.3f%n",
                address,
                first.bytes(),
                later.bytes(),
                first.largestPaint(),
                first.shift());
        try {
            Files.writeString(FILE, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
