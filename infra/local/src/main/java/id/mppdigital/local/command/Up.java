package id.mppdigital.local.command;

import static id.mppdigital.local.command.Terminal.OUT;

import id.mppdigital.local.PlatformFolder;
import id.mppdigital.local.process.LaunchFailed;
import id.mppdigital.local.process.Ports;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * {@code ./mpp up [--issuer keycloak] [--observe]}: starts the platform, with Prometheus and Zipkin if they are wanted,
 * or says where it runs already.
 */
final class Up {
    private static final String OBSERVE = "--observe";

    private Up() {}

    public static void main(String... arguments) {
        Terminal.run(() -> up(wanted(new ArrayList<>(List.of(arguments)))));
    }

    private static PlatformFolder wanted(List<String> arguments) {
        var folder = arguments.remove(OBSERVE) ? Terminal.folder().observing() : Terminal.folder();
        var issuer = Options.of(arguments, Set.of("issuer")).one("issuer");
        if (issuer.isPresent() && !issuer.get().equals("keycloak")) {
            throw new LaunchFailed("The issuer is keycloak, or without this option the development one.");
        }
        return issuer.isPresent() ? folder.withKeycloak() : folder;
    }

    private static void up(PlatformFolder folder) {
        var present = folder.find();
        if (present.anyAlive() && present.hasKeycloak() != folder.keycloak()) {
            throw new LaunchFailed("The platform runs with another issuer. Stop it first: ./mpp down.");
        }
        if (present.anyAlive() && folder.observed() && !present.isObserved()) {
            throw new LaunchFailed("The platform runs without Prometheus and Zipkin, and its services send no spans."
                    + " Stop it first: ./mpp down. Then: ./mpp up --observe.");
        }
        if (present.isComplete()) {
            OUT.println("MPP Digital sudah berjalan / is already running.");
            OUT.println(Welcome.to(present));
            return;
        }
        long begin = System.nanoTime();
        OUT.println("Menyalakan MPP Digital / starting MPP Digital; logs: "
                + present.log("gateway").getParent());
        var platform = folder.start(Ports.Choice.USUAL, OUT::println);
        OUT.printf(Locale.ROOT, "Siap / ready: %.1f s%n", (System.nanoTime() - begin) / 1e9);
        OUT.println(Welcome.to(platform));
        if (!platform.training().isDone()) {
            OUT.println("Cache start-up dibuat di latar belakang; ./mpp up berikutnya lebih cepat."
                    + " / Start-up caches are made in the background; the next ./mpp up is quicker.");
            Train.inBackground(Terminal.state());
        }
    }
}
