package id.mppdigital.citizen.ledger;

import id.mppdigital.citizen.ledger.Line.Contents;
import id.mppdigital.citizen.usage.DataUse;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line with its entry and its chain's record, as they lie in the database, each of which may have been tampered with.
 */
record StoredLine(
        UUID chain,
        long position,
        Hashes hashes,
        Owner owner,
        Mark mark,
        @Nullable DataUse use) {
    private static final HexFormat HEX = HexFormat.of();

    record Mark(boolean end, @Nullable Long checkpoint) {}

    record Hashes(byte[] content, byte[] hash) {}

    /**
     * @param account whose chain it is; null once erased
     * @param entryAccount whom the entry names
     */
    record Owner(
            boolean chained,
            @Nullable String account,
            @Nullable String entryAccount,
            byte @Nullable [] secret) {}

    Line shown() {
        var shown = new Line.Hashes(HEX.formatHex(content()), HEX.formatHex(hashes.hash()));
        return new Line(chain, position, shown, contents(), mark.end(), mark.checkpoint());
    }

    private Contents contents() {
        var account = owner.account();
        if (use == null) {
            return owner.chained() && account == null ? Contents.ERASED : Contents.MISSING;
        }
        return account == null || account.equals(owner.entryAccount()) ? Contents.HELD : Contents.OF_ANOTHER;
    }

    /** Made anew of the entry, so that an altered one shows. */
    private byte[] content() {
        var secret = owner.secret();
        var account = owner.entryAccount();
        if (use == null || secret == null || account == null) {
            return hashes.content();
        }
        return EntryHash.of(EntryHash.salt(secret, use.id()), account, use);
    }
}
