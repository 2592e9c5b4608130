package id.mppdigital.citizen.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.mppdigital.citizen.usage.CanonicalUse;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the citizen's own ledger, with all that is needed to check it.
 *
 * @param chain of one of the citizen's accounts
 * @param position in the chain, from 1
 * @param entry the use as it is stored now, as the text that is hashed; null if it is gone
 * @param salt in hexadecimal digits; null if the entry is gone
 */
record OwnLine(
        UUID chain,
        long position,
        @Nullable String entry,
        @Nullable String salt,
        Line.Hashes hashes) {
    static OwnLine of(StoredLine line) {
        var hashes = line.shown().hashes();
        var use = line.use();
        var secret = line.owner().secret();
        var account = line.owner().entryAccount();
        if (use == null || secret == null || account == null) {
            return new OwnLine(line.chain(), line.position(), null, null, hashes);
        }
        var entry = new String(CanonicalUse.of(account, use), UTF_8);
        var salt = HexFormat.of().formatHex(EntryHash.salt(secret, use.id()));
        return new OwnLine(line.chain(), line.position(), entry, salt, hashes);
    }
}
