package id.mppdigital.local.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainTests {
    @Test
    void in_the_background_it_finds_the_repository_wherever_the_state_lies(@TempDir Path elsewhere) {
        Train.inBackground(elsewhere);

        var log = elsewhere.resolve("logs/training.log");
        await().atMost(Duration.ofSeconds(60)).until(() -> Files.exists(log) && Files.size(log) > 0);
        assertThat(log).content().startsWith("The platform isn't running.");
    }
}
