package id.mppdigital.citizen.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class FileDocumentStoreTests {

    @TempDir
    Path folder = Path.of("set by JUnit");

    private FileDocumentStore store = storeIn(folder);

    @BeforeEach
    void open() {
        store = storeIn(folder);
    }

    @Test
    void givesBackWhatItTookAndLeavesNothingAside() throws IOException {
        UUID id = UUID.randomUUID();
        store.put(id, new byte[] {1, 2, 3});
        assertThat(store.get(id)).containsExactly(1, 2, 3);
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile))
                    .singleElement()
                    .satisfies(file -> assertThat(file).hasFileName(id.toString()));
        }
    }

    @Test
    void removesWhatIsThereAndForgivesWhatIsNot() {
        UUID id = UUID.randomUUID();
        store.put(id, new byte[] {1});
        store.remove(id);
        store.remove(id);
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> store.get(id));
    }

    private static FileDocumentStore storeIn(Path folder) {
        return new FileDocumentStore(new DocumentSettings(folder, DataSize.ofMegabytes(10), Duration.ofHours(24)));
    }
}
