package id.mppdigital.portal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.portal.Browser;
import id.mppdigital.portal.SimulatedGateway.Answer;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AssignIT extends DeskTest {
    private static final String CASES = API + "/" + CASE;

    @Test
    void a_case_that_nobody_has_is_claimed_from_the_queue_which_stays_filtered() {
        assertThat(rahmat.get("/desk").body()).contains("action=\"" + DESK + "/claim\"");
        GATEWAY.on("POST", CASES + "/claim", "{}");
        assertThat(Browser.location(post("/claim", Map.of("from", "/desk?view=UNASSIGNED"))))
                .endsWith("/desk?view=UNASSIGNED");
        assertThat(GATEWAY.asked("POST", CASES + "/claim")).hasSize(1);
    }

    @Test
    void a_colleague_who_was_faster_is_named() {
        GATEWAY.on("POST", CASES + "/claim", (_, _) -> Answer.refused(409, "held-by-another", "Sudah diambil Lina."));
        var page = post("/claim", Map.of());
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.body()).contains("Sudah diambil Lina.");
    }

    @Test
    void a_case_goes_to_a_colleague_from_whom_the_page_showed() {
        GATEWAY.on("POST", CASES + "/assignment", "{}");
        assertThat(rahmat.get(DESK + "/dossier").body()).contains("<option value=\"lina\">Lina Marlina</option>");
        post("/assignment", Map.of("officer", "lina", "holder", "rahmat"));
        assertThat(GATEWAY.asked("POST", CASES + "/assignment").getLast().text())
                .isEqualTo("{\"officer\":\"lina\",\"from\":\"rahmat\"}");
    }

    @Test
    void notes_name_their_author_and_are_text() {
        assertThat(rahmat.get(DESK + "/dossier").body())
                .contains("Sidik jari &lt;b&gt;sudah&lt;/b&gt; diambil", "Lina Marlina, 28 Nov 2026");
        GATEWAY.on("POST", CASES + "/notes", "{}");
        var answer = post("/notes", Map.of("key", CASE, "text", "Telepon pemohon", "from", "/desk?view=MINE"));
        assertThat(Browser.location(answer)).contains(DESK + "/dossier?from=");
        var asked = GATEWAY.asked("POST", CASES + "/notes").getLast();
        assertThat(asked.text()).isEqualTo("{\"text\":\"Telepon pemohon\"}");
        assertThat(asked.header("Idempotency-Key")).isEqualTo(CASE);
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) {
        var form = new HashMap<>(fields);
        form.put("_csrf", Browser.csrf(rahmat.get("/session/stay")));
        return rahmat.post(DESK + path, form);
    }
}
