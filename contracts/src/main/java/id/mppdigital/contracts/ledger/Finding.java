package id.mppdigital.contracts.ledger;

import org.jspecify.annotations.Nullable;

/**
 * Something that does not agree.
 *
 * @param chain null for a finding about checkpoints or the whole ledger
 * @param at position in the chain, number of the checkpoint, or how many
 */
public record Finding(Kind kind, @Nullable String chain, long at) {
    public enum Kind {
        /** Entry, hash or place of the line is not what was chained: edited, exchanged or moved. */
        ALTERED,
        /** Nothing stands at this position. */
        GAP,
        /** The chain's own record does not end with this line. */
        END,
        CONTENTS_MISSING,
        CONTENTS_OF_ANOTHER,
        /** As many lines as the chains' records count are not there. */
        LINES_MISSING,
        /** As many entries have no line. */
        UNCHAINED,
        /** The published key did not sign it. */
        CHECKPOINT_FORGED,
        /** It does not follow the one before. */
        CHECKPOINT_BROKEN,
        /** The lines do not give what it says: something that it covers was changed or deleted. */
        CHECKPOINT_DIFFERS,
        /** A copy that somebody kept says something else, or it is gone. */
        COPY_DIFFERS
    }
}
