package id.mppdigital.platform.events;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import java.util.UUID;

/** Identifiers that sort by the time they were made: UUID version 7 (RFC 9562), so that indexes grow at their end. */
public final class Ids {
    private static final TimeBasedEpochRandomGenerator GENERATOR = Generators.timeBasedEpochRandomGenerator();

    private Ids() {}

    /** The next identifier; later ones sort behind it, to the millisecond. */
    public static UUID next() {
        return GENERATOR.generate();
    }
}
