package id.mppdigital.local.ledger;

import id.mppdigital.contracts.ledger.Finding;
import java.util.Locale;

/** A finding in words. */
final class FindingText {
    private FindingText() {}

    static String of(Finding finding) {
        var text = switch (finding.kind()) {
            case ALTERED -> "chain %1$s, line %2$,d: not what was written. The entry was edited, exchanged or moved.";
            case GAP -> "chain %1$s, line %2$,d: missing.";
            case END -> "chain %1$s: ends with line %2$,d, but its record says otherwise.";
            case CONTENTS_MISSING -> "chain %1$s, line %2$,d: its entry was deleted.";
            case CONTENTS_OF_ANOTHER -> "chain %1$s, line %2$,d: its entry names another citizen.";
            case LINES_MISSING -> "%2$,d lines are missing that the chains' records count.";
            case UNCHAINED ->
                "%2$,d entries have no line. After an upgrade older entries are chained within hours; otherwise they were"
                        + " slipped in.";
            case CHECKPOINT_FORGED -> "checkpoint %2$,d: none of the published keys signed it.";
            case CHECKPOINT_BROKEN -> "checkpoint %2$,d: does not follow the one before.";
            case CHECKPOINT_DIFFERS ->
                "checkpoint %2$,d: the lines don't give what it says. A line that it covers was changed or deleted.";
            case COPY_DIFFERS -> "checkpoint %2$,d: gone, or not the one that was kept from before.";
        };
        return String.format(Locale.ROOT, text, finding.chain(), finding.at());
    }
}
