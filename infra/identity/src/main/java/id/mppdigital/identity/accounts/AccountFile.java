package id.mppdigital.identity.accounts;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Where registered accounts outlive a restart; only its owner may read it, for it holds secrets. */
record AccountFile(Path path) {
    private static final JsonMapper JSON = JsonMapper.shared();

    AccountBook read() {
        try {
            return Files.exists(path) ? JSON.readValue(path, AccountBook.class) : AccountBook.EMPTY;
        } catch (JacksonException e) {
            throw new IllegalStateException(
                    "Not a list of accounts: " + path + ". Correct the file, or move it away.", e);
        }
    }

    /** Written aside and moved: a crash leaves the old list or the new one, never half of one. */
    void write(AccountBook book) {
        try {
            var next = path.resolveSibling(path.getFileName() + ".next");
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.deleteIfExists(next);
            Files.createFile(next, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(next, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(book));
            Files.move(next, path, ATOMIC_MOVE, REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
