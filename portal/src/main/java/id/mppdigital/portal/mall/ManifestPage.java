package id.mppdigital.portal.mall;

import id.mppdigital.portal.api.Refusal;
import id.mppdigital.portal.api.office.ManifestApi.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A manifest that is written, compared or applied.
 *
 * @param text as it was typed or uploaded
 * @param outcome what it would change, or has changed; null before it was checked
 * @param refusal why it can't be applied; null when it can
 * @param overtaken whether somebody else changed the same things after they were compared
 */
public record ManifestPage(
        String text, @Nullable Outcome outcome, @Nullable Refusal refusal, boolean overtaken) {
    static final ManifestPage EMPTY = new ManifestPage("", null, null, false);

    /** A line of the manifest, with what is wrong there. */
    public record Line(int number, String text, List<Refusal.Fault> faults) {}

    /** The lines at which something is wrong. */
    public List<Line> faultyLines() {
        var lines = text.lines().toList();
        return faults().stream()
                .filter(this::isAtALine)
                .map(Refusal.Fault::line)
                .distinct()
                .sorted()
                .map(line -> new Line(
                        line,
                        lines.get(line - 1),
                        faults().stream()
                                .filter(fault -> line.equals(fault.line()))
                                .toList()))
                .toList();
    }

    /** What is wrong with the manifest as a whole, or only at its end. */
    public List<Refusal.Fault> otherFaults() {
        return faults().stream().filter(fault -> !isAtALine(fault)).toList();
    }

    private boolean isAtALine(Refusal.Fault fault) {
        var line = fault.line();
        return line != null && line >= 1 && line <= text.lines().count();
    }

    private List<Refusal.Fault> faults() {
        return refusal == null ? List.of() : refusal.faults();
    }

    public boolean isApplied() {
        return outcome != null && !outcome.dryRun();
    }

    /** Whether applying it would change anything. */
    public boolean changesSomething() {
        return outcome != null
                && outcome.changes().stream().anyMatch(it -> !it.change().equals("NONE"));
    }
}
