package id.mppdigital.platform.events;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/** Identifiers that sort by creation time: UUID version 7 (RFC 9562), so that indexes grow at their end. */
public final class Ids {
    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private Ids() {}

    /**
     * The next identifier: it sorts after those that this process has made before, also within a millisecond. So two
     * entries of one transaction keep their order in a list. It can be guessed, and is no secret.
     */
    public static UUID next() {
        return GENERATOR.generate();
    }
}
