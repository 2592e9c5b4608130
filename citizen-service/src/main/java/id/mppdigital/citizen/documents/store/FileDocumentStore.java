package id.mppdigital.citizen.documents.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.springframework.core.io.Resource;

/** Documents as files: written aside, forced to disk, then renamed, so a crash leaves a whole file or none. */
final class FileDocumentStore implements DocumentStore {
    private final Path root;

    FileDocumentStore(StoreSettings settings) {
        this.root = settings.directory().toAbsolutePath().normalize();
    }

    @Override
    public void put(UUID id, Resource content) {
        Path target = file(id);
        if (Files.exists(target)) {
            throw StoreFailure.taken(id, null);
        }
        try {
            Path folder = Files.createDirectories(target.resolveSibling(""));
            Path aside = Files.createTempFile(folder, id.toString(), ".part");
            try {
                write(aside, content);
                Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(aside);
            }
            force(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("a document can't be stored", e);
        }
    }

    @Override
    public InputStream get(UUID id) {
        try {
            return Files.newInputStream(file(id));
        } catch (NoSuchFileException e) {
            throw StoreFailure.missing(id, e);
        } catch (IOException e) {
            throw new UncheckedIOException("a stored document can't be read: " + id, e);
        }
    }

    @Override
    public void remove(UUID id) {
        try {
            Files.deleteIfExists(file(id));
        } catch (IOException e) {
            throw new UncheckedIOException("a document can't be removed: " + id, e);
        }
    }

    private static void write(Path file, Resource content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                InputStream stream = content.getInputStream()) {
            stream.transferTo(Channels.newOutputStream(channel));
            channel.force(true);
        }
    }

    /** The new name is durable only when its folder is. */
    private static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** Spread by the end of the id: its beginning is a time and would fill one folder at a time. */
    private Path file(UUID id) {
        String name = id.toString();
        return root.resolve(name.substring(name.length() - 2)).resolve(name);
    }
}
