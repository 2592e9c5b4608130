package id.mppdigital.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A part of a document that the build writes, between the comments {@code <!-- name -->} and {@code <!-- /name -->}.
 * {@code -Dmpp.contracts.write=true} writes it; otherwise it is compared.
 */
public final class WrittenPart {
    private final Path file;
    private final String begin;
    private final String end;

    private WrittenPart(Path file, String name) {
        this.file = file.toAbsolutePath();
        this.begin = "<!-- " + name + " -->\n";
        this.end = "<!-- /" + name + " -->";
    }

    /** @param file from the module's folder, in which its tests run */
    public static WrittenPart of(Path file, String name) {
        return new WrittenPart(file, name);
    }

    public void holds(String part) {
        assertThat(file).exists().content().contains(begin, end);
        try {
            var text = Files.readString(file);
            var now = text.substring(0, text.indexOf(begin)) + begin + part + text.substring(text.indexOf(end));
            if (Boolean.getBoolean("mpp.contracts.write")) {
                Files.writeString(file, now);
            }
            assertThat(file)
                    .as("What stands between " + begin.strip() + " and " + end
                            + " is old; write it anew: -Dmpp.contracts.write=true")
                    .hasContent(now);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
