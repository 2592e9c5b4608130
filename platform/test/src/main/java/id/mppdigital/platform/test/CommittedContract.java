package id.mppdigital.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of {@code contracts} that is generated from the code and committed, so that every change shows in the diff.
 * {@code -Dmpp.contracts.write=true} writes it; otherwise it is compared.
 */
public final class CommittedContract {
    private final Path file;

    private CommittedContract(Path file) {
        this.file = file;
    }

    /** @param name below {@code contracts/src/main/resources/contracts} */
    public static CommittedContract of(String name) {
        return new CommittedContract(
                root().resolve("contracts/src/main/resources/contracts").resolve(name));
    }

    public void holds(String now) {
        if (Boolean.getBoolean("mpp.contracts.write")) {
            write(now);
        }
        assertThat(file)
                .as("This contract differs from the code; look at it, then write it anew: -Dmpp.contracts.write=true")
                .exists()
                .hasContent(now);
    }

    public String text() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("There is no contract " + file, e);
        }
    }

    public void write(String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tests run in their module's folder, which can be at any depth of the repository. */
    private static Path root() {
        for (var at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve("contracts/src"))) {
                return at;
            }
        }
        throw new IllegalStateException(
                "The contracts folder is not above " + Path.of("").toAbsolutePath());
    }
}
