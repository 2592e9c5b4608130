package id.mppdigital.application.draft;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.application.testing.Answer;
import id.mppdigital.application.testing.ServiceTest;
import id.mppdigital.application.testing.TestCatalogue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the tests of drafts share: one citizen who fills in the form of SKCK. */
abstract class DraftTest extends ServiceTest {
    static final String DRAFTS = "/applications/v1/drafts";
    static final String SKCK = DRAFTS + "/" + TestCatalogue.BANJARMASIN + "/skck";

    final String siti = newCitizen();

    static Map<String, Object> body(Map<String, ?> answers) {
        return new LinkedHashMap<>(Map.of("version", 1, "answers", answers, "documents", List.of()));
    }

    static Map<String, Object> body(String purpose) {
        return body(Map.of("purpose", purpose));
    }

    Answer begin(Object body) {
        return api.put(citizen(siti), SKCK, body);
    }

    /** A draft that is begun, and its revision. */
    String begun() {
        var answer = begin(body("Melamar pek"));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.text("/revision");
    }

    Answer save(String revision, Object body) {
        return api.put(citizen(siti), SKCK, body, "If-Match", "\"" + revision + "\"");
    }

    Answer read() {
        return api.get(citizen(siti), SKCK);
    }
}
