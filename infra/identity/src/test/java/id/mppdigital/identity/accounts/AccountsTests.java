package id.mppdigital.identity.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is registered is kept. */
class AccountsTests {
    private static final Client AGENCY =
            new Client("dinkes-medan", "secret", List.of("agency-client"), "dinkes-medan", List.of("12.71"), List.of());

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void place() {
        file = folder.resolve("identity/accounts.json");
    }

    @Test
    void whatIsRegisteredOutlivesARestart() {
        accounts().register(AGENCY);

        assertThat(accounts().client("dinkes-medan")).contains(AGENCY);
    }

    @Test
    void theFileIsItsOwnersOnly() throws Exception {
        accounts().register(AGENCY);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void whatIsRefusedLeavesNothing() {
        var nobody = new Client("Dinkes", "secret", List.of("agency-client"), "dinkes", List.of(), List.of());

        assertThatExceptionOfType(RefusedAccount.class)
                .isThrownBy(() -> accounts().register(nobody));
        assertThat(file).doesNotExist();
    }

    @Test
    void aRegisteredNameThatTheSettingsTakeLaterIsTheirs() {
        accounts().register(AGENCY);
        var shipped = new Client("dinkes-medan", "shipped", List.of("platform-admin"), null, List.of(), List.of());

        assertThat(new Accounts(settings(List.of(shipped))).client("dinkes-medan"))
                .contains(shipped);
    }

    @Test
    void aFileThatIsNoneStopsTheStartWithAReason() throws Exception {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{\"people\":");

        assertThatIllegalStateException()
                .isThrownBy(this::accounts)
                .withMessageContaining("accounts.json")
                .withMessageContaining("Correct the file");
    }

    private Accounts accounts() {
        return new Accounts(settings(List.of()));
    }

    private AccountSettings settings(List<Client> clients) {
        return new AccountSettings(
                file, null, new AccountSettings.Lockout(5, Duration.ofMinutes(1)), List.of(), clients);
    }
}
