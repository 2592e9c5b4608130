package id.mppdigital.samples.register;

import java.util.Map;

/** How an institution's contract words a refusal: the older one as a text, the newer one with a code. */
enum Dialect {
    TEXT {
        @Override
        Map<String, Object> word(Refusal refusal) {
            return Map.of("RESPON", refusal.text);
        }
    },
    CODED {
        @Override
        Map<String, Object> word(Refusal refusal) {
            return Map.of("RESPONSE_CODE", refusal.code, "RESPONSE", refusal.text);
        }
    };

    abstract Map<String, Object> word(Refusal refusal);
}
