package id.mppdigital.local.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockTests {
    @Test
    void onlyOneLauncherWorksOnAPlatformAtATime(@TempDir Path folder) {
        var home = new Home(folder, folder);
        try (var _ = Lock.of(home)) {
            assertThatThrownBy(() -> Lock.of(home)).hasMessageContaining("Another ./mpp");
        }
        Lock.of(home).close();
    }
}
