package id.mppdigital.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ResidentTests {
    private static final long MEGABYTE = 1 << 20;

    @Test
    void a_program_holds_what_its_children_hold() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var shell = new ProcessBuilder("sh", "-c", "'" + java + "' -m jdk.httpserver -b 127.0.0.1 -p 0; true")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            await().until(() -> Resident.bytes(shell.pid()) > 10 * MEGABYTE);
        } finally {
            shell.descendants().forEach(ProcessHandle::destroy);
            shell.destroy();
        }
    }

    @Test
    void nobody_holds_nothing() {
        assertThat(Resident.bytes(Long.MAX_VALUE)).isZero();
    }
}
