package id.mppdigital.local;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mppdigital.local.process.Home;
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
