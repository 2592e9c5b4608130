package id.mppdigital.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;

/** The largest object that this process made while something ran, as Java Flight Recorder saw it. */
public final class Allocations {
    private Allocations() {}

    /** What a test runs; it may fail. */
    public interface Work {
        void run() throws Exception;
    }

    /** @return bytes; 0 if nothing larger than a thread's allocation buffer was made */
    public static long largest(Work work) throws Exception {
        try (var recording = new Recording()) {
            recording.enable("jdk.ObjectAllocationOutsideTLAB").withoutStackTrace();
            recording.enable("jdk.ObjectAllocationInNewTLAB").withoutStackTrace();
            recording.start();
            work.run();
            recording.stop();
            return largest(recording);
        }
    }

    private static long largest(Recording recording) {
        try {
            var file = Files.createTempFile("allocations", ".jfr");
            try {
                recording.dump(file);
                return RecordingFile.readAllEvents(file).stream()
                        .mapToLong(event -> event.getLong("allocationSize"))
                        .max()
                        .orElse(0);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
