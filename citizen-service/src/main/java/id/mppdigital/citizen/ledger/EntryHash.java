package id.mppdigital.citizen.ledger;

import id.mppdigital.citizen.usage.CanonicalUse;
import id.mppdigital.citizen.usage.DataUse;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * The hash by which a line commits to an entry. It is salted: entries are short, and without the salt whoever sees the
 * hash could try out who was asked for what. The salt is made of the chain's secret, so it is gone with that.
 */
final class EntryHash {
    private EntryHash() {}

    static byte[] salt(byte[] secret, UUID entry) {
        var id = ByteBuffer.allocate(16)
                .putLong(entry.getMostSignificantBits())
                .putLong(entry.getLeastSignificantBits())
                .array();
        return sha256(secret, id);
    }

    static byte[] of(byte[] salt, String account, DataUse use) {
        return sha256(salt, CanonicalUse.of(account, use));
    }

    static byte[] sha256(byte[]... parts) {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                hash.update(part);
            }
            return hash.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
