package id.mppdigital.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTests {
    @Test
    void theMessagesOfJsonLinesAreShownAndOtherLinesAsTheyAre(@TempDir Path folder) throws IOException {
        var log = folder.resolve("one.log");
        Files.writeString(log, """
                too early
                {"log":{"level":"ERROR"},"message":"Port 8080 is taken\\nStop it"}
                {broken
                java.lang.OutOfMemoryError
                """);
        assertThat(LogTail.of(log, 3)).isEqualTo("""
                ERROR Port 8080 is taken
                Stop it
                {broken
                java.lang.OutOfMemoryError""");
    }
}
