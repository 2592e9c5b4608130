package id.mppdigital.portal.batch;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.portal.Browser;
import id.mppdigital.portal.Examples;
import id.mppdigital.portal.Markup;
import id.mppdigital.portal.PageForm;
import id.mppdigital.portal.SimulatedGateway.Answer;
import id.mppdigital.portal.desk.DeskTest;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BatchIT extends DeskTest {
    private static final String BATCHES = "/applications/v1/batches";
    private static final String ID = "01a22021-1f0a-7a44-8c55-6f1d2b3c4d5e";
    private static final String RESULT = "/desk/batches/" + ID;
    private static final String ENDED =
            "\"total\": 4, \"open\": 0, \"done\": 1, \"refused\": 1, \"notFound\": 1, \"failed\": 1";
    private static final String RUNNING =
            "\"total\": 4, \"open\": 3, \"done\": 1, \"refused\": 0, \"notFound\": 0, \"failed\": 0";

    @BeforeEach
    void aBatch() {
        GATEWAY.on("POST", BATCHES + "/preview", Examples.of("application-service", "batchPreview"));
        GATEWAY.on("POST", BATCHES, (_, _) -> new Answer(202, batch(RUNNING)));
        GATEWAY.on("GET", BATCHES + "/" + ID, batch(ENDED));
        GATEWAY.on("GET", BATCHES + "/" + ID + "/results", """
                {"items": [%s, %s, %s, %s], "next": "page-2"}
                """.formatted(
                        result(1, "\"63.71-2026-000302\"", "DONE", "\"APPROVED\"", "null"),
                        result(2, "\"63.71-2026-000303\"", "REFUSED", "null", """
                                {"code": "illegal-transition", "errors": [],
                                 "detail": {"id": "Permohonan sudah <b>ditarik</b>.", "en": "It was withdrawn."}}
                                """),
                        result(3, "null", "NOT_FOUND", "null", "null"),
                        result(4, "null", "FAILED", "null", "null")));
    }

    @Test
    void cases_are_ticked_in_the_queue_and_the_filter_offers_all_pages() {
        var page = rahmat.get("/desk?status=IN_REVIEW&mall=63.71");
        Markup.check(page);
        var queue = Markup.of(page);
        assertThat(queue.select("input[name=id][form=batch]").eachAttr("value")).containsExactly(CASE);
        assertThat(queue.select("#batch [name=which]").eachAttr("value")).containsExactly("CHOSEN", "ALL");
        assertThat(queue.select("#batch [name=deed] option").eachAttr("value"))
                .containsExactly("APPROVED", "ISSUED", "ASSIGNED");
        assertThat(queue.select("#batch [name=status]").attr("value")).isEqualTo("IN_REVIEW");
        assertThat(Markup.of(rahmat.get("/desk?number=63.71-2026"))
                        .select("#batch [name=which]")
                        .eachAttr("value"))
                .containsExactly("CHOSEN");
    }

    @Test
    void before_anything_happens_the_page_says_what_will_happen_to_how_many() {
        var page = rahmat.get("/desk/batch?deed=APPROVED&which=CHOSEN&status=IN_REVIEW&id=" + CASE);
        Markup.check(page);
        assertThat(page.body())
                .contains("Setujui 2 permohonan?", "Anda memilih 3 permohonan", "Akan disetujui.")
                .contains("Anda sendiri pemohonnya", "Persetujuan tidak dapat ditarik kembali")
                .contains("href=\"/desk?status=IN_REVIEW\"");
        assertThat(rahmat.get("/desk/batch?lang=en&deed=APPROVED&which=CHOSEN&id=" + CASE)
                        .body())
                .contains("Approve 2 applications?", "You are the applicant yourself");
        assertThat(GATEWAY.asked("POST", BATCHES + "/preview").getFirst().json().toString())
                .contains("\"ids\":[\"" + CASE + "\"]", "\"transition\":{\"to\":\"APPROVED\"}");
        assertThat(started()).isZero();
    }

    @Test
    void all_that_the_filter_names_are_meant_beyond_the_page() {
        rahmat.get("/desk/batch?deed=ISSUED&which=ALL&view=OVERDUE&status=APPROVED&mall=63.71&service=skck&id=" + CASE);
        var asked = GATEWAY.asked("POST", BATCHES + "/preview").getLast().json();
        assertThat(asked.path("filter").toString())
                .isEqualTo("{\"statuses\":[\"APPROVED\"],\"mall\":\"63.71\",\"service\":\"skck\","
                        + "\"assignee\":null,\"due\":\"OVERDUE\"}");
        assertThat(asked.path("ids").isNull()).isTrue();
    }

    @Test
    void a_search_by_number_or_no_tick_is_never_every_case_of_the_desk() {
        for (var choice : new String[] {"which=ALL&number=63.71-2026", "which=CHOSEN", "", "which=ALL&number=%20x"}) {
            var page = rahmat.get("/desk/batch?deed=APPROVED&" + choice);
            assertThat(page.statusCode()).as(choice).isEqualTo(422);
            assertThat(page.body()).contains("Belum ada permohonan yang dipilih");
        }
        assertThat(GATEWAY.asked("POST", BATCHES)).isEmpty();
    }

    @Test
    void the_confirmation_starts_one_batch_of_exactly_the_cases_of_its_page_however_often_it_is_clicked() {
        var page = rahmat.get("/desk/batch?deed=APPROVED&which=ALL&status=IN_REVIEW");
        var first = PageForm.of(page).send(rahmat);
        var second = PageForm.of(page).send(rahmat);

        assertThat(Browser.location(first)).endsWith(RESULT + "?from=%2Fdesk%3Fstatus%3DIN_REVIEW");
        assertThat(Browser.location(second)).isEqualTo(Browser.location(first));
        var asked = GATEWAY.asked("POST", BATCHES).stream()
                .filter(it -> it.path().equals(BATCHES))
                .toList();
        assertThat(asked).hasSize(2);
        assertThat(asked.stream().map(it -> it.header("Idempotency-Key")).collect(Collectors.toSet()))
                .hasSize(1);
        assertThat(asked.getFirst().json().path("ids")).hasSize(3);
        assertThat(asked.getFirst().json().path("filter").isNull()).isTrue();
    }

    @Test
    void another_page_has_another_key() {
        var keys = new HashSet<String>();
        IntStream.range(0, 2).forEach(_ -> {
            var page = rahmat.get("/desk/batch?deed=APPROVED&which=CHOSEN&id=" + CASE);
            keys.add(Markup.of(page).select("[name=key]").attr("value"));
        });
        assertThat(keys).hasSize(2);
    }

    @Test
    void eight_hundred_cases_go_with_one_confirmation() {
        var ids = IntStream.range(0, 800)
                .mapToObj(it -> "\"01a21ff9-7f14-74bf-b4fa-%012d\"".formatted(it))
                .collect(Collectors.joining(", "));
        GATEWAY.on("POST", BATCHES + "/preview", """
                {"ids": [%s], "more": true, "expected": [{"outcome": "CHANGED", "status": "IN_REVIEW", "count": 800}]}
                """.formatted(ids));
        var page = rahmat.get("/desk/batch?deed=APPROVED&which=ALL");
        assertThat(page.body()).contains("melebihi batas sekali proses");
        assertThat(PageForm.of(page).send(rahmat).statusCode()).isEqualTo(302);
        assertThat(GATEWAY.asked("POST", BATCHES).getLast().json().path("ids")).hasSize(800);
    }

    @Test
    void cases_are_assigned_to_oneself_or_a_colleague() {
        var page = rahmat.get("/desk/batch?deed=ASSIGNED&which=CHOSEN&status=IN_REVIEW&id=" + CASE);
        Markup.check(page);
        assertThat(Markup.of(page).select("#officer option").eachText())
                .containsExactly("Rahmat (saya)", "Lina Marlina");
        var form = Markup.of(page).select("main form").getFirst();
        assertThat(form.select("[name=id]").attr("value")).isEqualTo(CASE);
        assertThat(form.select("[name=from]").attr("value")).isEqualTo("/desk?status=IN_REVIEW");

        var preview = rahmat.get("/desk/batch?deed=ASSIGNED&which=CHOSEN&officer=lina&id=" + CASE);
        assertThat(preview.body()).contains("Serahkan 2 permohonan?");
        PageForm.of(preview).send(rahmat);
        assertThat(GATEWAY.asked("POST", BATCHES)
                        .getLast()
                        .json()
                        .path("assignment")
                        .toString())
                .isEqualTo("{\"officer\":\"lina\"}");
    }

    @Test
    void no_batch_rejects() {
        assertThat(rahmat.get("/desk/batch?deed=REJECTED&which=CHOSEN&id=" + CASE)
                        .statusCode())
                .isEqualTo(400);
        assertThat(post(Map.of("deed", "REJECTED", "ids", CASE, "key", ID))).isEqualTo(400);
        assertThat(post(Map.of("ids", CASE, "key", ID))).isEqualTo(400);
        assertThat(post(Map.of("deed", "APPROVED", "ids", CASE + ",%zz", "key", ID)))
                .isEqualTo(400);
        assertThat(post(Map.of("deed", "APPROVED", "ids", CASE, "key", "k"))).isEqualTo(400);
        assertThat(started()).isZero();
    }

    @Test
    void what_would_change_nothing_has_no_button() {
        GATEWAY.on("POST", BATCHES + "/preview", """
                {"ids": [], "more": false, "expected": [{"outcome": "NOT_FOUND", "status": null, "count": 1}]}
                """);
        var page = rahmat.get("/desk/batch?deed=APPROVED&which=CHOSEN&id=" + CASE);
        assertThat(page.body()).contains("Tidak ada permohonan yang berubah", "Tidak ada di meja Anda");
        assertThat(Markup.of(page).select("main form")).isEmpty();
    }

    @Test
    void each_case_has_its_result_and_what_is_left_to_do() {
        var page = rahmat.get(RESULT + "?from=%2Fdesk%3Fstatus%3DIN_REVIEW");
        Markup.check(page);
        assertThat(page.body())
                .contains("Persetujuan beberapa permohonan", "Semua 4 permohonan sudah diproses")
                .contains("Permohonan sudah &lt;b&gt;ditarik&lt;/b&gt;.", "putuskan satu per satu")
                .contains("Permohonan 3", "tidak ada di meja Anda", "karena gangguan di pihak kami")
                .doesNotContain("<progress")
                .contains("href=\"/desk?status=IN_REVIEW\"");
        var links = Markup.of(page).select("main a").eachAttr("href");
        assertThat(links)
                .anyMatch(it -> it.contains("outcome=REFUSED"))
                .anyMatch(it -> it.contains("after=page-2"))
                .contains("/desk/batch?deed=APPROVED&id=" + caseOf(4) + "&from=%2Fdesk%3Fstatus%3DIN_REVIEW"
                        + "&which=CHOSEN");
        var look =
                links.stream().filter(it -> it.contains(caseOf(2))).findFirst().orElseThrow();
        assertThat(rahmat.get(look).body()).contains("63.71-2026-000303", "href=\"" + RESULT + "?from=");
    }

    @Test
    void results_are_chosen_by_what_came_of_them() {
        rahmat.get(RESULT + "?outcome=REFUSED&after=page-2");
        assertThat(GATEWAY.asked("GET", BATCHES + "/" + ID + "/results")
                        .getLast()
                        .query())
                .contains("outcome=REFUSED", "after=page-2");
    }

    @Test
    void a_batch_that_goes_on_says_how_far_it_is_and_how_to_see_more() {
        GATEWAY.on("GET", BATCHES + "/" + ID, batch(RUNNING));
        var page = rahmat.get(RESULT);
        assertThat(page.body()).contains("1 dari 4 permohonan sudah diproses", "Tampilkan keadaan terbaru");
        var progress = Markup.of(page).select("progress");
        assertThat(progress.attr("value") + "/" + progress.attr("max")).isEqualTo("1/4");
    }

    @Test
    void a_browser_asks_again_only_while_a_batch_goes_on() {
        GATEWAY.on("GET", BATCHES + "/" + ID, batch(RUNNING));
        var running = Markup.of(rahmat.get(RESULT)).select("[data-live]");
        assertThat(running.attr("data-every")).isEqualTo("2000");
        GATEWAY.on("GET", BATCHES + "/" + ID, batch(ENDED));
        var ended = Markup.of(rahmat.get(RESULT)).select("[data-live]");
        assertThat(ended.hasAttr("data-every")).isFalse();
        assertThat(ended.attr("data-live"))
                .as("another state, so that the part is replaced")
                .isNotEqualTo(running.attr("data-live"));
        assertThat(ended.attr("data-news")).isEqualTo("Semua 4 permohonan sudah diproses.");
    }

    @Test
    void a_batch_of_another_front_end_is_shown_too() {
        GATEWAY.on("GET", BATCHES + "/" + ID, batch(ENDED).replace("APPROVED", "REJECTED"));
        assertThat(rahmat.get(RESULT).statusCode()).isEqualTo(200);
    }

    @Test
    void another_officers_batch_is_not_there() {
        assertThat(rahmat.get("/desk/batches/" + CASE).statusCode()).isEqualTo(404);
    }

    private static long started() {
        return GATEWAY.asked("POST", BATCHES).stream()
                .filter(it -> it.path().equals(BATCHES))
                .count();
    }

    private int post(Map<String, String> fields) {
        var form = new java.util.HashMap<>(fields);
        form.put("_csrf", Browser.csrf(rahmat.get("/session/stay")));
        return rahmat.post("/desk/batches", form).statusCode();
    }

    private static String batch(String counts) {
        return """
                {"id": "%s", "createdAt": "2026-11-28T03:30:00Z", "to": "APPROVED", "officer": null, "more": false,
                 "counts": {%s}}
                """.formatted(ID, counts);
    }

    private static String caseOf(int position) {
        return CASE.substring(0, CASE.length() - 1) + position;
    }

    private static String result(int position, String number, String outcome, String status, String refusal) {
        return """
                {"position": %d, "id": "%s", "registrationNumber": %s, "outcome": "%s", "status": %s, "refusal": %s}
                """.formatted(position, caseOf(position), number, outcome, status, refusal);
    }
}
