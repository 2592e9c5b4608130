package id.mppdigital.citizen.keys;

import com.google.crypto.tink.Aead;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Key-encryption keys in a file, for development and small installations: {@code {"current": "2026", "keys": {"2026":
 * "<base64 of 32 bytes>"}}}. It is read once, at the start.
 */
final class KeyFile implements KeyManagement {
    private final String current;
    private final Map<String, Aead> keys;

    KeyFile(Resource file, JsonMapper json) {
        var content = read(file, json);
        current = content.current();
        keys = content.keys().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, key -> SymmetricKey.of(key.getValue())));
        if (!keys.containsKey(current)) {
            throw new IllegalArgumentException("mpp.keys.file does not hold its current key " + current);
        }
    }

    private record Content(String current, Map<String, byte[]> keys) {}

    private static Content read(Resource file, JsonMapper json) {
        try (InputStream bytes = file.getInputStream()) {
            return json.readValue(bytes, Content.class);
        } catch (IOException e) {
            throw new UncheckedIOException("mpp.keys.file can't be read", e);
        }
    }

    @Override
    public Wrapped wrap(byte[] key, String context) {
        try {
            return new Wrapped(current, key(current).encrypt(key, bytes(context)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a data key can't be wrapped", e);
        }
    }

    @Override
    public byte[] unwrap(Wrapped wrapped, String context) {
        try {
            return key(wrapped.by()).decrypt(wrapped.bytes(), bytes(context));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a data key can't be unwrapped: " + context, e);
        }
    }

    @Override
    public String current() {
        return current;
    }

    @Override
    public List<String> former() {
        return keys.keySet().stream().filter(name -> !name.equals(current)).toList();
    }

    private Aead key(String name) {
        var key = keys.get(name);
        if (key == null) {
            throw new IllegalStateException("the key-encryption key " + name + " is not in mpp.keys.file");
        }
        return key;
    }

    private static byte[] bytes(String context) {
        return context.getBytes(StandardCharsets.UTF_8);
    }
}
