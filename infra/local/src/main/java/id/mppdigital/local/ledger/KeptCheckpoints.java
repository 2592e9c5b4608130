package id.mppdigital.local.ledger;

import id.mppdigital.local.access.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The auditor's own copy of the checkpoints: a file with one of them a line. */
final class KeptCheckpoints {
    private final Path file;

    KeptCheckpoints(Path file) {
        this.file = file;
    }

    /** By number; none before the first check. */
    Map<Long, String> read() {
        try {
            var kept = new TreeMap<Long, String>();
            if (Files.exists(file)) {
                for (var signed : Files.readAllLines(file)) {
                    kept.put(SignedCheckpoint.of(signed).said().number(), signed);
                }
            }
            return kept;
        } catch (IOException e) {
            throw new Refused("The kept checkpoints can't be read: " + file, e);
        }
    }

    /** In one step: who is interrupted here keeps the old ones. */
    void write(List<SignedCheckpoint> checkpoints) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var next = file.resolveSibling(file.getFileName() + ".next");
            Files.write(next, checkpoints.stream().map(SignedCheckpoint::signed).toList());
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Refused("The checkpoints can't be kept in " + file, e);
        }
    }
}
