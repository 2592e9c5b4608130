package id.mppdigital.platform.events;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import java.util.UUID;

/** Identifiers that sort by creation time: UUID version 7 (RFC 9562), so that indexes grow at their end. */
public final class Ids {
    private static final TimeBasedEpochRandomGenerator GENERATOR = Generators.timeBasedEpochRandomGenerator();

    private Ids() {}

    /** The next identifier; one of a later millisecond sorts after it. */
    public static UUID next() {
        return GENERATOR.generate();
    }
}
