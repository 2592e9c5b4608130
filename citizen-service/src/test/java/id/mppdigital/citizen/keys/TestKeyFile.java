package id.mppdigital.citizen.keys;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.ByteArrayResource;
import tools.jackson.databind.json.JsonMapper;

/** Files of key-encryption keys, whose bytes are the number that is their name. */
final class TestKeyFile {
    private TestKeyFile() {}

    static KeyFile of(int current, int... all) {
        var keys = new TreeMap<String, byte[]>();
        for (var name : all) {
            keys.put(Integer.toString(name), bytes(32, name));
        }
        var content = Map.of("current", Integer.toString(current), "keys", keys);
        var json = JsonMapper.shared();
        return new KeyFile(new ByteArrayResource(json.writeValueAsBytes(content)), json);
    }

    static byte[] bytes(int length, int fill) {
        var key = new byte[length];
        Arrays.fill(key, (byte) fill);
        return key;
    }
}
