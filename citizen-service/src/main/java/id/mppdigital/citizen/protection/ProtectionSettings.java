package id.mppdigital.citizen.protection;

import java.util.Base64;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Keys for data at rest, base64 of 32 bytes each.
 *
 * @param encryptionKey AES-256-GCM over values and files
 * @param indexKey HMAC-SHA-256 of the blind index; a key of its own, so that the index can't be computed by who may decrypt
 */
@ConfigurationProperties("mpp.citizen")
record ProtectionSettings(String encryptionKey, String indexKey) {
    ProtectionSettings {
        bytes("encryption-key", encryptionKey);
        bytes("index-key", indexKey);
    }

    byte[] encryptionKeyBytes() {
        return bytes("encryption-key", encryptionKey);
    }

    byte[] indexKeyBytes() {
        return bytes("index-key", indexKey);
    }

    private static byte[] bytes(String name, String base64) {
        byte[] key = Base64.getDecoder().decode(base64);
        if (key.length != 32) {
            throw new IllegalArgumentException(
                    "mpp.citizen.%s must be base64 of 32 bytes, not of %d".formatted(name, key.length));
        }
        return key;
    }

    @Override
    public String toString() {
        return "ProtectionSettings[keys hidden]";
    }
}
