package id.mppdigital.citizen.documents.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ByteArrayResource;

class FileDocumentStoreTests extends DocumentStoreContract {
    @TempDir
    Path folder = Path.of("set by JUnit");

    @Override
    DocumentStore store() {
        return new FileDocumentStore(new StoreSettings(StoreSettings.Kind.FILES, folder));
    }

    @Test
    void leavesNothingAside() throws IOException {
        UUID id = UUID.randomUUID();
        store().put(id, new ByteArrayResource(new byte[] {1, 2, 3}));
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile))
                    .singleElement()
                    .satisfies(file -> assertThat(file).hasFileName(id.toString()));
        }
    }
}
