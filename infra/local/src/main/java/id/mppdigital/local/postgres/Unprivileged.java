package id.mppdigital.local.postgres;

import id.mppdigital.local.process.LaunchFailed;
import id.mppdigital.local.process.Shell;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** PostgreSQL refuses to run as root; in containers and on servers root is often all there is. */
final class Unprivileged {
    private Unprivileged() {}

    /** What stands before the command: in a user namespace of its own root is nobody in particular. */
    static List<String> prefix() {
        if (!Shell.run("id", "-u").output().equals("0")) {
            return List.of();
        }
        if (LinuxUtils.isUnshareAvailable()) {
            return List.of("unshare", "-U");
        }
        throw new LaunchFailed("PostgreSQL doesn't run as root, and this system gives no user namespace (unshare -U). "
                + "Run ./mpp as another user.");
    }

    static void removeTree(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try {
            Files.walkFileTree(folder, new Removal());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Removal extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
