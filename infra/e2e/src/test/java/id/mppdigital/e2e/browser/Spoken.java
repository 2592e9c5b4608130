package id.mppdigital.e2e.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a screen reader says of a page: its accessibility tree. One is kept beside the tests, so that a change is seen;
 * {@code -Dmpp.contracts.write=true} writes it anew.
 */
record Spoken(String tree) {
    private static final Path FOLDER = Path.of("src", "test", "resources", "spoken");

    static Spoken of(String tree) {
        return new Spoken(tree.strip() + "\n");
    }

    void isAsIn(String file) {
        var kept = FOLDER.resolve(file);
        try {
            if (Boolean.getBoolean("mpp.contracts.write")) {
                Files.createDirectories(FOLDER);
                Files.writeString(kept, tree);
            }
            assertThat(tree).isEqualTo(Files.readString(kept));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
