package id.mppdigital.local.command;

import static id.mppdigital.local.command.Terminal.OUT;

import id.mppdigital.local.PartStatus;
import java.util.List;
import java.util.Locale;

/** {@code ./mpp status}: a table of parts; exit code 1 unless all are ready. */
final class Status {
    private static final String ROW = "%-21s %8s %6s  %-9s %7s%n";

    private Status() {}

    public static void main(String... arguments) {
        Terminal.run(() -> {
            var parts = Terminal.folder().find().status();
            print(parts);
            if (!parts.stream().allMatch(part -> part.state() == PartStatus.State.READY)) {
                System.exit(1);
            }
        });
    }

    private static void print(List<PartStatus> parts) {
        OUT.printf(Locale.ROOT, ROW, "PART", "PID", "PORT", "STATE", "RSS");
        for (var part : parts) {
            var pid = part.pid();
            OUT.printf(
                    Locale.ROOT,
                    ROW,
                    part.name(),
                    pid == null ? "-" : pid.toString(),
                    part.port() == 0 ? "-" : part.port(),
                    part.state().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    megabytes(part.residentBytes()));
        }
        OUT.printf(
                Locale.ROOT,
                ROW,
                "",
                "",
                "",
                "",
                megabytes(parts.stream().mapToLong(PartStatus::residentBytes).sum()));
    }

    private static String megabytes(long bytes) {
        return bytes == 0 ? "-" : (bytes >> 20) + " MB";
    }
}
