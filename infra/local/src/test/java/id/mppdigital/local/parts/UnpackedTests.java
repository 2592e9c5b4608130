package id.mppdigital.local.parts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackedTests {
    @TempDir
    Path folder;

    /** Every build of a release bears the same date (project.build.outputTimestamp). */
    @Test
    void whatWasBuiltAnewIsUnpackedAnewThoughItsDateIsTheOld() throws IOException {
        var before = Unpacked.home(jar("one"));

        assertThat(Unpacked.home(jar("two"))).isNotEqualTo(before);
        assertThat(Unpacked.home(jar("one"))).as("the same bytes").isEqualTo(before);
    }

    private Path jar(String content) throws IOException {
        var jar = folder.resolve("a.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("a.txt"));
            out.write(content.getBytes(UTF_8));
        }
        Files.setLastModifiedTime(jar, FileTime.from(Instant.EPOCH));
        return jar;
    }
}
