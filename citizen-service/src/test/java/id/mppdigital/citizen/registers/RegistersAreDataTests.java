package id.mppdigital.citizen.registers;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.citizen.registers.manifest.RegisterManifest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RegistersAreDataTests {
    @Test
    void noClassNamesARegisterExceptADialectOfItsOwn() throws IOException, URISyntaxException {
        var classes = Path.of(RegisterManifest.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (var files = Files.walk(classes)) {
            assertThat(files.filter(file -> file.toString().endsWith(".class"))
                            .filter(file -> !file.toString().matches(".*/(dukcapil|bpjs)/.*"))
                            .filter(RegistersAreDataTests::namesARegister))
                    .isEmpty();
        }
    }

    private static boolean namesARegister(Path file) {
        try {
            var text = new String(Files.readAllBytes(file), ISO_8859_1).toLowerCase(Locale.ROOT);
            return Stream.of("dukcapil", "bpjs", "pajak", "samsat", "sdmk", "bpn.", "pbb.", "oss.")
                    .anyMatch(text::contains);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
