package id.mppdigital.bench.relay;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/**
 * What counting needs of a {@link Published}; the filling is passed over, so that the measuring takes little of the
 * machine.
 */
record Arrived(String key, long sequence, long committedNanos) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Arrived of(byte[] published) {
        String key = "";
        long sequence = 0;
        long committedNanos = 0;
        try (JsonParser json = JSON.createParser(published)) {
            json.nextToken();
            for (var name = json.nextName(); name != null; name = json.nextName()) {
                json.nextToken();
                switch (name) {
                    case "key" -> key = json.getString();
                    case "sequence" -> sequence = json.getLongValue();
                    case "committedNanos" -> committedNanos = json.getLongValue();
                    default -> json.skipChildren();
                }
            }
        }
        return new Arrived(key, sequence, committedNanos);
    }
}
