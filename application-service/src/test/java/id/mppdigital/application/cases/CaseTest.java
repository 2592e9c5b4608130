package id.mppdigital.application.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.application.testing.Answer;
import id.mppdigital.application.testing.Api;
import id.mppdigital.application.testing.ServiceTest;
import id.mppdigital.application.testing.TestCitizenService;
import id.mppdigital.application.testing.TestLifeEvents;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.JsonNode;

/** A citizen with a case, and the desk that decides on its parts. */
public abstract class CaseTest extends ServiceTest {
    protected static final String CASES = "/applications/v1/cases";

    private static boolean published;

    protected final String siti = newCitizen();

    @BeforeEach
    void lifeEvents() {
        if (!published) {
            published = true;
            TestLifeEvents.publish(probe, jdbc);
        }
    }

    protected String token() {
        return citizen(siti);
    }

    protected String desk() {
        return tokens.agency(TestLifeEvents.AGENCY, TestLifeEvents.MALL);
    }

    protected Map<String, Object> birth() {
        return TestLifeEvents.birthOf(siti, "lahir", "Aisyah Putri");
    }

    protected Answer post(Map<String, Object> body) {
        return post(UUID.randomUUID().toString(), body);
    }

    protected Answer post(String key, Map<String, Object> body) {
        return api.post(token(), CASES, body, "Idempotency-Key", key);
    }

    protected String begun(String event) {
        var answer = post(TestLifeEvents.birthOf(siti, event, "Aisyah Putri"));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return answer.text("/id");
    }

    protected JsonNode part(String id, String code) {
        return api.get(token(), CASES + "/" + id)
                .body()
                .path("parts")
                .valueStream()
                .filter(part -> part.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    protected String state(String id, String code) {
        return part(id, code).path("state").asString();
    }

    protected void awaitState(String id, String code, String state) {
        await().untilAsserted(() -> assertThat(state(id, code)).isEqualTo(state));
    }

    protected String application(String id, String code) {
        return part(id, code).at("/application/id").asString();
    }

    protected void refuse(String id, String code) {
        move(application(id, code), """
                {"to": "REJECTED", "reason": "Data tidak lengkap", "legalBasis": "UU 24/2013", "appealRoute": "Loket"}
                """);
    }

    /** @param document its id; the product is a file in the wallet */
    protected void issue(String id, String code, UUID document) {
        issue(id, code, document, "{}");
    }

    /** @param facts what the agency found */
    protected void issue(String id, String code, UUID document, String facts) {
        var application = application(id, code);
        move(application, "{\"to\": \"APPROVED\", \"facts\": " + facts + "}");
        var receipt = TestCitizenService.sign(
                TestCitizenService.KEY,
                "issued-document+jwt",
                TestCitizenService.issuedClaims(application, TestLifeEvents.AGENCY, document));
        move(application, "{\"to\": \"ISSUED\", \"documents\": [{\"receipt\": \"" + receipt + "\"}]}");
    }

    private void move(String application, String body) {
        var moved = api.transition(desk(), application, body);
        assertThat(moved.status()).as(moved.body().toString()).isEqualTo(200);
    }

    /** @param expected how many of the mall's services are closed then */
    protected void closed(List<String> services, int expected) {
        TestLifeEvents.mall(probe, services);
        await().until(() -> jdbc.sql("select count(*) from offering where mall = :mall and status = 'CLOSED'")
                        .param("mall", TestLifeEvents.MALL)
                        .query(Integer.class)
                        .single()
                == expected);
    }

    protected Answer answer(String id, String code, Map<String, Object> body) {
        return api.post(
                token(),
                CASES + "/" + id + "/parts/" + code + "/answers",
                body,
                "Idempotency-Key",
                UUID.randomUUID().toString());
    }

    protected Answer decide(String id, String code, String decision) {
        return api.post(token(), CASES + "/" + id + "/parts/" + code + "/decisions", Map.of("decision", decision));
    }

    protected JsonNode dossier(String application) {
        return api.get(desk(), Api.APPLICATIONS + "/" + application).body();
    }

    protected int count(String sql) {
        return jdbc.sql(sql).param("siti", siti).query(Integer.class).single();
    }
}
