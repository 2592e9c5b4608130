package id.mppdigital.local.parts;

import id.mppdigital.local.process.Launch;
import java.util.Map;

/** One process of the platform. */
public interface Part {
    String name();

    /** The services' own say otherwise. */
    default Stage stage() {
        return Stage.FOUNDATION;
    }

    /** Its usual ports by name; one of them carries the part's own name. */
    Map<String, Integer> ports();

    /** Whether its program is there; one that is still being built is waited for. */
    default boolean isBuilt(Wiring wiring) {
        return true;
    }

    /** What must be there before it can start, such as formatted storage. Safe to repeat. */
    default void prepare(Wiring wiring) {}

    Launch launch(Wiring wiring);

    boolean isReady(Wiring wiring);

    /** What must happen once it is ready and before others use it. Safe to repeat. */
    default void settle(Wiring wiring) {}

    /** Where people look at it, when they can. */
    default String address(Wiring wiring) {
        return "localhost:" + wiring.port(name());
    }
}
