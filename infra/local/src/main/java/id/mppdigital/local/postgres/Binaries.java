package id.mppdigital.local.postgres;

import id.mppdigital.local.process.LaunchFailed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The server's programs for this machine, unpacked once per version. */
final class Binaries {
    private Binaries() {}

    /** The folder that holds {@code bin/postgres}. */
    static Path unpackedIn(Path folder) {
        try {
            var archive = archive();
            var home =
                    folder.resolve("postgres-" + DigestUtils.sha256Hex(archive).substring(0, 12));
            if (!Files.isDirectory(home)) {
                var next = Files.createTempDirectory(Files.createDirectories(folder), "unpacking-");
                unpack(archive, next);
                // Only a complete folder ever gets the final name.
                Files.move(next, home, StandardCopyOption.ATOMIC_MOVE);
            }
            return home;
        } catch (IOException e) {
            throw new LaunchFailed("Can't unpack PostgreSQL to " + folder + ": " + e.getMessage(), e);
        }
    }

    /** The first one found is as good as any: the launcher's libraries may stand on a class path twice. */
    private static byte[] archive() throws IOException {
        var system = System.getProperty("os.name").startsWith("Mac") ? "darwin" : "linux";
        var machine = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        var library = Files.exists(Path.of("/etc/alpine-release")) ? "-alpine_linux" : "";
        var name = "postgres-" + system + "-" + machine + library + ".txz";
        try (var stream = Binaries.class.getResourceAsStream("/" + name)) {
            if (stream == null) {
                throw new LaunchFailed("The libraries hold no PostgreSQL for this machine: " + name + " is missing.");
            }
            return stream.readAllBytes();
        }
    }

    private static void unpack(byte[] archive, Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; ) {
                write(tar, entry, folder.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.createLink(file, file.getFileSystem().getPath(entry.getLinkName()));
        } else {
            Files.copy(tar, file);
            if ((entry.getMode() & 0100) != 0) {
                file.toFile().setExecutable(true);
            }
        }
    }
}
