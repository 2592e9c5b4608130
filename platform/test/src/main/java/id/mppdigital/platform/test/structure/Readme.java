package id.mppdigital.platform.test.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The README of the module under test. The build writes the picture between two comments. */
final class Readme {
    private static final String BEGIN = "<!-- rooms -->\n";
    private static final String END = "<!-- /rooms -->";

    private final Path file;

    private Readme(Path file) {
        this.file = file;
    }

    /** Tests run in their module's folder. */
    static Readme ofThisModule() {
        return new Readme(Path.of("README.md").toAbsolutePath());
    }

    /** {@code -Dmpp.contracts.write=true} writes the picture; otherwise it is compared. */
    void shows(String picture) {
        assertThat(file).exists().content().contains(BEGIN, END);
        try {
            var text = Files.readString(file);
            var now = text.substring(0, text.indexOf(BEGIN)) + BEGIN + picture + text.substring(text.indexOf(END));
            if (Boolean.getBoolean("mpp.contracts.write")) {
                Files.writeString(file, now);
            }
            assertThat(file)
                    .as("The picture of the rooms is old; write it anew: -Dmpp.contracts.write=true")
                    .hasContent(now);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
