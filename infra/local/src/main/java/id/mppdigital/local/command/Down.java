package id.mppdigital.local.command;

import static id.mppdigital.local.command.Terminal.OUT;

/** {@code ./mpp down}: stops everything in reverse order and keeps the data. */
final class Down {
    private Down() {}

    public static void main(String... arguments) {
        Terminal.run(() -> {
            int stopped = Terminal.folder().stop(OUT::println);
            OUT.println(
                    stopped == 0
                            ? "Tidak ada yang berjalan / nothing was running."
                            : "Berhenti, data disimpan / stopped, data kept in " + Terminal.state() + ".");
        });
    }
}
