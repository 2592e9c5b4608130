package id.mppdigital.local.command;

import static id.mppdigital.local.command.Terminal.OUT;

import id.mppdigital.local.PlatformFolder;
import id.mppdigital.local.process.LaunchFailed;
import id.mppdigital.local.process.Ports;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** {@code ./mpp up [--issuer keycloak]}: starts the platform, or says where it runs already. */
final class Up {
    private Up() {}

    public static void main(String... arguments) {
        Terminal.run(() -> up(keycloak(List.of(arguments))));
    }

    private static boolean keycloak(List<String> arguments) {
        var issuer = Options.of(arguments, Set.of("issuer")).one("issuer");
        if (issuer.isPresent() && !issuer.get().equals("keycloak")) {
            throw new LaunchFailed("The issuer is keycloak, or without this option the development one.");
        }
        return issuer.isPresent();
    }

    private static void up(boolean keycloak) {
        var present = Terminal.folder().find();
        if (present.anyAlive() && present.hasKeycloak() != keycloak) {
            throw new LaunchFailed("The platform runs with another issuer. Stop it first: ./mpp down.");
        }
        if (present.isComplete()) {
            OUT.println("MPP Digital sudah berjalan / is already running.");
            OUT.println(Welcome.to(present));
            return;
        }
        long begin = System.nanoTime();
        OUT.println("Menyalakan MPP Digital / starting MPP Digital; logs: "
                + present.log("gateway").getParent());
        var platform = folder(keycloak).start(Ports.Choice.USUAL, OUT::println);
        OUT.printf(Locale.ROOT, "Siap / ready: %.1f s%n", (System.nanoTime() - begin) / 1e9);
        OUT.println(Welcome.to(platform));
        if (!platform.training().isDone()) {
            OUT.println("Cache start-up dibuat di latar belakang; ./mpp up berikutnya lebih cepat."
                    + " / Start-up caches are made in the background; the next ./mpp up is quicker.");
            Train.inBackground(Terminal.state());
        }
    }

    private static PlatformFolder folder(boolean keycloak) {
        var folder = Terminal.folder();
        return keycloak ? folder.withKeycloak() : folder;
    }
}
