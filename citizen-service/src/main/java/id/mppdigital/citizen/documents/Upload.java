package id.mppdigital.citizen.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a client sent, claims included; its content lies on disk until it is closed.
 *
 * @param kind as forms name their requirements, or as the agency names what it issues
 */
record Upload(String kind, @Nullable String name, @Nullable String type, Path content) implements AutoCloseable {
    long size() throws IOException {
        return Files.size(content);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(content);
    }
}
