package id.mppdigital.local.command;

import static id.mppdigital.local.command.Terminal.OUT;

import id.mppdigital.local.process.Ports;
import java.util.Locale;

/** {@code ./mpp up}: starts the platform, or says where it runs already. */
final class Up {
    private Up() {}

    public static void main(String... arguments) {
        Terminal.run(Up::up);
    }

    private static void up() {
        var present = Terminal.folder().find();
        if (present.isComplete()) {
            OUT.println("MPP Digital sudah berjalan / is already running.");
            OUT.println(Welcome.to(present));
            return;
        }
        long begin = System.nanoTime();
        OUT.println("Menyalakan MPP Digital / starting MPP Digital; logs: "
                + present.log("gateway").getParent());
        var platform = Terminal.folder().start(Ports.Choice.USUAL, OUT::println);
        OUT.printf(Locale.ROOT, "Siap / ready: %.1f s%n", (System.nanoTime() - begin) / 1e9);
        OUT.println(Welcome.to(platform));
        if (!platform.training().isDone()) {
            OUT.println("Cache start-up dibuat di latar belakang; ./mpp up berikutnya lebih cepat."
                    + " / Start-up caches are made in the background; the next ./mpp up is quicker.");
            Train.inBackground(Terminal.state());
        }
    }
}
