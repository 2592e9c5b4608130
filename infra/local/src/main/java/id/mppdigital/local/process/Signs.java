package id.mppdigital.local.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** What can be seen of a program's work from outside. */
interface Signs {
    /** Bytes. */
    long logSize();

    /** Its children's with it. */
    Duration processorTime();

    static Signs of(OwnProcess process, Path log) {
        return new Signs() {
            @Override
            public long logSize() {
                return log.toFile().length();
            }

            @Override
            public Duration processorTime() {
                return process.handle().stream()
                        .flatMap(handle -> Stream.concat(Stream.of(handle), handle.descendants()))
                        .flatMap(handle -> handle.info().totalCpuDuration().stream())
                        .reduce(Duration.ZERO, Duration::plus);
            }
        };
    }
}
