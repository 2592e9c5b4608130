package id.mppdigital.bench.instrument;

import java.util.List;

/** Something that is measured by itself. */
public interface Scenario {
    /** As on the command line. */
    String name();

    /** What it compares, in one line for a reader. */
    String title();

    /** Programs that must be there. */
    default List<Tool> tools() {
        return List.of();
    }

    /** Measures and hands its rows and curves to the bench. */
    void run(Bench bench) throws Exception;
}
