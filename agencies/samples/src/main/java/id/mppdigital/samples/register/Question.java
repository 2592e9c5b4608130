package id.mppdigital.samples.register;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A request's body; the case of its keys varies by method and contract, so it counts for nothing. */
final class Question {
    private static final Set<String> NOT_ELEMENTS = Set.of("NIK", "USER_ID", "PASSWORD", "IP_USER", "TRESHOLD");
    private static final int USUAL_THRESHOLD = 100;

    private final Map<String, @Nullable Object> body = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    Question(Map<String, @Nullable Object> body) {
        this.body.putAll(body);
    }

    String nik() {
        return text("nik");
    }

    String userId() {
        return text("user_id");
    }

    String password() {
        return text("password");
    }

    /** The register's own spelling. */
    int threshold() {
        var threshold = text("TRESHOLD");
        return threshold.matches("\\d{1,3}") ? Integer.parseInt(threshold) : USUAL_THRESHOLD;
    }

    /** What is to be verified, by field name in capitals. */
    Map<String, Object> elements() {
        var elements = new LinkedHashMap<String, Object>();
        body.forEach((key, value) -> {
            var field = key.toUpperCase(Locale.ROOT);
            if (value != null && !NOT_ELEMENTS.contains(field)) {
                elements.put(field, value);
            }
        });
        return elements;
    }

    private String text(String key) {
        var value = body.get(key);
        return value == null ? "" : value.toString();
    }
}
