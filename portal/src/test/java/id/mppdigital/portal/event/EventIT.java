package id.mppdigital.portal.event;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.portal.Browser;
import id.mppdigital.portal.CitizenTest;
import id.mppdigital.portal.Examples;
import id.mppdigital.portal.Markup;
import id.mppdigital.portal.PageForm;
import id.mppdigital.portal.SimulatedGateway.Answer;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One form for a birth, one submission, and the case as a table that moves. */
class EventIT extends CitizenTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String CASE = "01a21ff8-5379-7d0a-8fa9-fa48a557a5c5";
    private static final String CASES = "/applications/v1/cases";
    private static final String BEGIN = "/my/cases/begin/63.71/kelahiran";
    private static final String FORM = """
            {"code": "kelahiran", "version": 1, "name": {"id": "Kelahiran anak", "en": "Birth of a child"},
             "form": {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "properties": {
               "name": {"type": "string", "minLength": 1, "x-source": "dukcapil.person/name",
                        "x-label": {"id": "Nama pemohon", "en": "Your name"}},
               "childName": {"type": "string", "minLength": 2, "maxLength": 60, "x-becomes": "citizen.child/name",
                             "x-label": {"id": "Nama anak", "en": "The child’s name"}}},
               "required": ["name", "childName"], "additionalProperties": false},
             "asked": {
               "documents": [{"code": "birth-letter", "name": {"id": "Surat lahir", "en": "Birth letter"},
                 "required": true, "mediaTypes": ["image/jpeg"], "maxBytes": 2000000}],
               "parts": [
                 {"code": "akta", "service": "akta-kelahiran", "version": 2,
                  "fields": {"name": "name", "childName": "childName"}, "documents": {"birth-letter": "birth-letter"}},
                 {"code": "kia", "service": "kia", "version": 2,
                  "fields": {"phone": "childName"}, "documents": {}}]}}
            """;

    private static final String VEHICLE = """
            {"code": "kelahiran", "version": 1, "name": {"id": "Kendaraan", "en": "A vehicle"},
             "form": {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "properties": {
               "name": {"type": "string", "minLength": 1, "x-source": "dukcapil.person/name",
                        "x-label": {"id": "Nama pemohon", "en": "Your name"}},
               "vehiclePlate": {"type": "string", "minLength": 3, "maxLength": 20, "x-source": "samsat.vehicle/plate",
                                "x-label": {"id": "Nomor polisi", "en": "Plate"}},
               "vehicleModel": {"type": "string", "minLength": 1, "x-source": "samsat.vehicle/model",
                                "x-label": {"id": "Merek", "en": "Model"}}},
               "required": ["name", "vehiclePlate", "vehicleModel"], "additionalProperties": false},
             "asked": {"documents": [], "parts": [
                 {"code": "stnk", "service": "pengesahan-stnk", "version": 1,
                  "fields": {"name": "name", "plate": "vehiclePlate", "model": "vehicleModel"}, "documents": {}},
                 {"code": "sktm", "service": "sktm", "version": 1, "fields": {"name": "name"}, "documents": {}}]}}
            """;

    @BeforeEach
    void lifeEvents() {
        GATEWAY.on("GET", "/catalog/v1/life-events", """
                {"items": [{"code": "kelahiran", "version": 1, "name": {"id": "Kelahiran anak", "en": "Birth"},
                  "description": {"id": "Akta dan KIA", "en": "Certificate and card"}, "questions": 4, "parts": [
                    {"code": "akta", "service": "akta-kelahiran", "name": {"id": "Akta kelahiran", "en": "Birth certificate"},
                     "questions": 35, "fields": {"applicantName": "name", "phone": "phone"}, "dependsOn": []},
                    {"code": "kia", "service": "kia", "name": {"id": "KIA", "en": "Child card"}, "questions": 19,
                     "fields": {"parentName": "name"}, "dependsOn": ["akta"]}]}], "next": null}
                """);
        GATEWAY.on("GET", "/catalog/v1/life-events/kelahiran/form", FORM);
        GATEWAY.on("POST", CASES, (_, _) -> new Answer(201, "{\"id\": \"" + CASE + "\"}"));
        stands("WAITING", "");
    }

    /** The child's card as it stands; the certificate was granted. */
    private void stands(String state, String waits) {
        stands(state, waits, "TELL");
    }

    /** @param late what becomes of it when the certificate is late */
    private void stands(String state, String waits, String late) {
        GATEWAY.on("GET", CASES + "/" + CASE, """
                {"id": "%s", "lifeEvent": {"code": "kelahiran", "version": 1, "name": {"id": "Kelahiran anak", "en": "Birth"}},
                 "mall": "63.71", "openedAt": "2026-11-28T02:00:00Z", "endedAt": null, "parts": [
                  {"code": "akta", "service": {"code": "akta-kelahiran", "version": 2,
                     "name": {"id": "Akta kelahiran", "en": "Birth certificate"}},
                   "rules": {"dependsOn": [], "onRefused": "STOP_REST", "onLate": "%s", "deadline": null}, "state": "FILED",
                   "application": {"id": "%s", "registrationNumber": "63.71-2026-000032", "status": "IN_REVIEW",
                     "dueAt": "2026-11-28T02:00:00Z", "late": true}},
                  {"code": "kia", "service": {"code": "skck", "version": 3, "name": {"id": "KIA", "en": "Child card"}},
                   "rules": {"dependsOn": ["akta"], "onRefused": "CONTINUE", "onLate": "TELL", "deadline": null}, "state": "%s"%s}]}
                """.formatted(CASE, late, CASE, state, waits));
    }

    @Test
    void a_life_event_says_which_services_it_starts_and_begins_in_a_mall_that_offers_them() {
        var page = siti.get("/events?mall=63.71&lang=id");

        Markup.check(page);
        assertThat(Markup.of(page).select("main section").text()).contains("Kelahiran anak", "Akta kelahiran", "KIA");
        assertThat(Markup.of(page).select("main a.button").attr("href")).isEqualTo(BEGIN);
        assertThat(Markup.of(siti.get("/events?mall=&lang=id")).select("main a.button"))
                .isEmpty();
    }

    @Test
    void the_list_and_the_form_say_how_much_is_known_already() {
        var path = "/citizens/v1/me/prefill/services";
        GATEWAY.on("GET", path, """
                {"items": [{"service": "akta-kelahiran", "version": 2,
                  "expected": {"fields": 30, "known": 3, "askable": 0, "notConsented": 0,
                    "knownFields": ["applicantName", "phone", "religion"]}},
                 {"service": "kia", "version": 2,
                  "expected": {"fields": 19, "known": 2, "askable": 0, "notConsented": 0,
                    "knownFields": ["parentName", "childName"]}}], "next": null}
                """);

        var list = siti.get("/events?mall=63.71&lang=en");

        Markup.check(list);
        assertThat(Markup.of(list).select("main section .tag").eachText())
                .as("of the one form: the name once, and not the child's, which is a new one")
                .containsExactly("Already known of you: 2 of 4 answers.");
        assertThat(GATEWAY.asked("GET", path))
                .singleElement()
                .satisfies(asked -> assertThat(asked.query()).isEqualTo("service=akta-kelahiran&service=kia"));
        assertThat(Markup.of(siti.get(BEGIN + "?lang=en")).select("main .tag").text())
                .as("the name; only the citizen knows the child's")
                .isEqualTo("Already known of you: 1 of 2 answers.");
        assertThat(Markup.of(siti.get(BEGIN + "?lang=id")).select("main .tag").text())
                .isEqualTo("Sudah kami ketahui: 1 dari 2 isian.");
    }

    @Test
    void one_form_asks_each_fact_once_and_is_submitted_once_however_often_it_is_sent() {
        services.hasDocument("birth-letter", "surat.jpg", "image/jpeg", 1000);
        var page = siti.get(BEGIN);
        for (var language : new String[] {"id", "en"}) {
            Markup.check(siti.get(BEGIN + "?lang=" + language));
        }
        assertThat(Markup.of(page).select("main dl").text()).contains("SITI RAHMAH");
        assertThat(Markup.of(page).select("main [name=name]")).isEmpty();
        // What the birth makes new is not filled in from what was known before.
        assertThat(Markup.of(page).select("main [name=childName]").attr("value"))
                .isEmpty();

        var filled = filled(page);
        assertThat(Browser.location(filled.send(siti))).endsWith("/my/cases/" + CASE);
        filled.send(siti);

        var sent = GATEWAY.asked("POST", CASES);
        assertThat(sent).hasSize(2);
        assertThat(sent.getFirst().header("Idempotency-Key"))
                .isEqualTo(sent.getLast().header("Idempotency-Key"));
        var body = JSON.readTree(sent.getFirst().text());
        assertThat(body.path("answers").toString()).isEqualTo("{\"childName\":\"Aisyah\"}");
        assertThat(body.path("attestations").toString())
                .isEqualTo("{\"akta\":\"signed-by-citizen-service\",\"kia\":\"signed-by-citizen-service\"}");
        assertThat(body.at("/documents/0/requirement").asString()).isEqualTo("birth-letter");
    }

    /** The register answers once it is asked by the plate. */
    private static String prefill(JsonNode asked) {
        var name = """
                "name": {"source": "dukcapil.person/name", "state": "fresh", "value": "SITI RAHMAH",
                  "assurance": "REGISTER", "asOf": "2026-11-28T02:00:00Z"}""";
        var vehicle = asked.at("/about").has("samsat.vehicle/plate") ? """
                , "plate": {"source": "samsat.vehicle/plate", "state": "fresh", "value": "DA 6123 SR",
                  "assurance": "REGISTER", "asOf": "2026-11-28T02:00:00Z"},
                "model": {"source": "samsat.vehicle/model", "state": "fresh", "value": "HONDA BEAT",
                  "assurance": "REGISTER", "asOf": "2026-11-28T02:00:00Z"}""" : """
                , "plate": {"source": "samsat.vehicle/plate", "state": "unknown", "value": null},
                "model": {"source": "samsat.vehicle/model", "state": "unknown", "value": null}""";
        var isOfVehicle = asked.path("service").asString().equals("pengesahan-stnk");
        return "{\"fields\": {%s%s}, \"attestation\": \"signed\", \"verifiedLater\": [], \"subjects\": [%s]}"
                .formatted(
                        name,
                        isOfVehicle ? vehicle : "",
                        isOfVehicle ? "{\"subject\": \"samsat.vehicle/plate\", \"known\": []}" : "");
    }

    /** A register that is asked by the key of a thing answers once the citizen has given it, and is read first. */
    @Test
    void a_thing_is_named_by_its_key_and_what_its_register_says_is_shown_before_it_is_sent() {
        var path = "/citizens/v1/me/prefill";
        GATEWAY.on("GET", "/catalog/v1/life-events/kelahiran/form", VEHICLE);
        GATEWAY.on("POST", path, (request, _) -> Answer.ok(prefill(request.json())));

        var shown = PageForm.of(siti.get(BEGIN + "?lang=en"))
                .with("vehiclePlate", "da6123sr")
                .send(siti);

        assertThat(shown.statusCode()).isEqualTo(200);
        Markup.check(shown);
        assertThat(Markup.of(shown).select("main dl").text()).contains("HONDA BEAT");
        assertThat(Markup.of(shown).select("[name=vehiclePlate]").attr("value")).isNotEmpty();
        assertThat(GATEWAY.asked("POST", path).stream()
                        .map(request -> request.json())
                        .filter(asked -> !asked.path("about").isEmpty()))
                .as("asked for the part alone whose form it is about")
                .singleElement()
                .satisfies(asked -> assertThat(asked.path("service").asString()).isEqualTo("pengesahan-stnk"))
                .satisfies(asked -> assertThat(
                                asked.at("/about").path("samsat.vehicle/plate").asString())
                        .isEqualTo("da6123sr"));
        assertThat(GATEWAY.asked("POST", CASES)).isEmpty();

        assertThat(Browser.location(PageForm.of(shown).send(siti))).endsWith("/my/cases/" + CASE);
        assertThat(GATEWAY.asked("POST", CASES).getFirst().json().path("answers"))
                .as("what the register vouches for stands in the attestation")
                .isEmpty();
    }

    @Test
    void a_draft_is_deleted_after_it_was_said_what_that_means() {
        var drafts = "/applications/v1/case-drafts";
        GATEWAY.on("GET", drafts, Examples.of("application-service", "caseDraftList"));
        GATEWAY.on("DELETE", drafts + "/63.71/kelahiran", (_, _) -> new Answer(204, ""));
        GATEWAY.on("GET", "/applications/v1/cases", "{\"items\": [], \"next\": null}");
        assertThat(siti.get("/my/cases?lang=en").body()).contains(BEGIN + "/delete");

        var page = siti.get(BEGIN + "/delete?lang=en");
        Markup.check(page);
        assertThat(Markup.of(page).select("main").text()).contains("Birth of a child", "cannot be brought back");
        var deleted = PageForm.of(page).send(siti);

        assertThat(Browser.location(deleted)).endsWith("/my/cases?deleted=true");
        assertThat(GATEWAY.asked("DELETE", drafts + "/63.71/kelahiran")).hasSize(1);
        GATEWAY.on("GET", drafts, "{\"items\": [], \"next\": null}");
        assertThat(PageForm.of(page).send(siti).statusCode())
                .as("a second click")
                .isEqualTo(302);
        assertThat(GATEWAY.asked("DELETE", drafts + "/63.71/kelahiran")).hasSize(1);
        assertThat(siti.get(BEGIN + "/delete").statusCode()).isEqualTo(404);
    }

    @Test
    void what_was_typed_is_saved_and_goes_on_with_the_key_of_the_draft() {
        var saves = "/applications/v1/case-drafts/63.71/kelahiran";
        var draft = """
                {"mall": "63.71", "lifeEvent": "kelahiran", "version": 1, "answers": {"childName": "A", "gone": "x"},
                 "documents": [], "idempotencyKey": "draft-0f2f4a1e-9f0b-4a52-8f0e-3f0a4f6f5a12", "revision": 7,
                 "changedAt": "2026-11-28T02:00:00Z", "expiresAt": "2027-02-26T02:00:00Z"}
                """;
        GATEWAY.on("PUT", saves, (_, _) -> new Answer(200, draft));
        var first = PageForm.of(siti.get(BEGIN))
                .with("childName", "A")
                .with("form.save", "true")
                .send(siti);
        assertThat(Browser.location(first)).endsWith(BEGIN + "?saved=true");
        var kept = GATEWAY.asked("PUT", saves).getFirst().json();
        assertThat(kept.path("answers").toString()).isEqualTo("{\"childName\":\"A\"}");
        assertThat(kept.path("attestations").propertyNames()).containsExactly("akta", "kia");

        GATEWAY.on("GET", saves, draft);
        services.hasDocument("birth-letter", "surat.jpg", "image/jpeg", 1000);
        var page = siti.get(BEGIN + "?lang=en");
        Markup.check(page);
        assertThat(Markup.of(page).select("main [name=childName]").attr("value"))
                .isEqualTo("A");
        assertThat(Markup.of(page).select("main .note").text()).contains("Your answers are saved");
        filled(page).send(siti);
        assertThat(GATEWAY.asked("POST", CASES).getFirst().header("Idempotency-Key"))
                .isEqualTo("draft-0f2f4a1e-9f0b-4a52-8f0e-3f0a4f6f5a12");

        GATEWAY.on("PUT", saves, (_, _) -> new Answer(412, "{\"code\": \"draft-changed\", \"detail\": \"x\"}"));
        var refused = PageForm.of(page)
                .with("childName", "B")
                .with("form.save", "true")
                .send(siti);
        assertThat(GATEWAY.asked("PUT", saves).getLast().header("If-Match")).isEqualTo("\"7\"");
        assertThat(Markup.of(refused).select(".errors").text()).isNotEmpty();
        assertThat(Markup.of(refused).select("[name=childName]").attr("value")).isEqualTo("B");
    }

    @Test
    void what_is_missing_is_named_and_nothing_is_sent() {
        var answer = PageForm.of(siti.get(BEGIN)).send(siti);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Markup.of(answer).select(".errors a").eachAttr("href"))
                .containsExactly("#childName", "#birth-letter");
        assertThat(GATEWAY.asked("POST", CASES)).isEmpty();
    }

    @Test
    void what_the_platform_refuses_is_told_at_its_field_and_the_answers_stay() {
        GATEWAY.on("POST", CASES, (_, _) -> new Answer(422, """
                {"code": "invalid-case", "detail": "x", "errors": [
                  {"pointer": "/answers/childName", "code": "pattern", "detail": "KIA: Bentuknya tidak sesuai."}]}
                """));
        services.hasDocument("birth-letter", "surat.jpg", "image/jpeg", 1000);

        var answer = filled(siti.get(BEGIN)).send(siti);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Markup.of(answer).select(".errors a[href='#childName']").text())
                .isEqualTo("KIA: Bentuknya tidak sesuai.");
        assertThat(Markup.of(answer).select("[name=childName]").attr("value")).isEqualTo("Aisyah");
    }

    @Test
    void what_was_read_with_a_used_attestation_is_read_again_and_the_answers_stay() {
        GATEWAY.on("POST", CASES, (_, _) -> new Answer(409, """
                {"code": "attestation-used", "detail": "x", "errors": [
                  {"pointer": "/attestations/kia", "code": "attestation-used", "detail": "POST /citizens/v1"}]}
                """));
        services.hasDocument("birth-letter", "surat.jpg", "image/jpeg", 1000);
        var form = filled(siti.get(BEGIN));
        var read = GATEWAY.asked("POST", "/citizens/v1/me/prefill").size();

        var answer = form.send(siti);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Markup.of(answer).select(".errors").text())
                .contains("dibaca lagi")
                .doesNotContain("/citizens/v1");
        assertThat(GATEWAY.asked("POST", "/citizens/v1/me/prefill"))
                .as("for two parts, to send them, and to show them again")
                .hasSize(read + 4);
        assertThat(Markup.of(answer).select("[name=childName]").attr("value")).isEqualTo("Aisyah");
    }

    @Test
    void an_answer_with_a_used_attestation_is_not_taken_for_one_that_arrived() {
        stands("ASKS", ", \"waits\": {\"asked\": {\"fields\": [\"purpose\"], \"documents\": []}}");
        var answers = CASES + "/" + CASE + "/parts/kia/answers";
        GATEWAY.on("POST", answers, (_, _) -> new Answer(409, """
                {"code": "attestation-used", "detail": "x", "errors": [
                  {"pointer": "/attestation", "code": "attestation-used", "detail": "POST /citizens/v1"}]}
                """));
        var form = PageForm.of(siti.get("/my/cases/" + CASE + "/parts/kia")).with("purpose", "WORK");

        var refused = form.send(siti);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Markup.of(refused).select(".errors").text()).contains("dibaca lagi");
        GATEWAY.on("POST", answers, (_, _) -> new Answer(409, "{\"code\": \"part-not-asking\", \"detail\": \"x\"}"));
        assertThat(Browser.location(form.send(siti))).endsWith("/my/cases/" + CASE);
    }

    @Test
    void the_case_is_a_table_that_moves() {
        var page = siti.get("/my/cases/" + CASE + "?lang=en");

        Markup.check(page);
        assertThat(Markup.of(page).select("main tbody tr").eachText())
                .anySatisfy(row -> assertThat(row).contains("Birth certificate", "In review", "Late"))
                .anySatisfy(row -> assertThat(row).contains("Child card", "After: Birth certificate", "Waits for"));
        var before = live(page);
        assertThat(Markup.of(page).select("[data-live]").attr("data-every")).isNotEmpty();

        stands("ASKS", ", \"waits\": {\"asked\": {\"fields\": [\"purpose\"], \"documents\": []}}");
        var after = siti.get("/my/cases/" + CASE);
        assertThat(live(after)).isNotEqualTo(before);
        assertThat(Markup.of(after).select("main tbody a.button").attr("href"))
                .isEqualTo("/my/cases/" + CASE + "/parts/kia");
    }

    @Test
    void a_part_asks_what_only_became_known_now_and_nothing_else() {
        stands("ASKS", ", \"waits\": {\"asked\": {\"fields\": [\"purpose\"], \"documents\": []}}");
        GATEWAY.on("POST", CASES + "/" + CASE + "/parts/kia/answers", "{}");
        var path = "/my/cases/" + CASE + "/parts/kia";
        var page = siti.get(path);
        Markup.check(page);
        assertThat(Markup.of(page).select("main [name='form.shown']").eachAttr("value"))
                .containsExactly("purpose");

        assertThat(PageForm.of(page).send(siti).statusCode()).isEqualTo(422);
        assertThat(Browser.location(PageForm.of(page).with("purpose", "WORK").send(siti)))
                .endsWith("/my/cases/" + CASE);

        var sent = body(CASES + "/" + CASE + "/parts/kia/answers");
        assertThat(sent.path("answers").toString()).isEqualTo("{\"purpose\":\"WORK\"}");
        stands("READY", "");
        assertThat(Browser.location(siti.get(path))).endsWith("/my/cases/" + CASE);
    }

    @Test
    void the_citizen_decides_about_a_part_whose_predecessor_is_late() {
        stands("UNDECIDED", "", "WAIT_FOR_CITIZEN");

        var page = siti.get("/my/cases/" + CASE + "?lang=en");

        Markup.check(page);
        assertThat(Markup.of(page).select("tbody").text())
                .contains(
                        "If late: you decide whether the parts after it wait.",
                        "Birth certificate is late: its agency has not decided within the deadline. Do you want to go on");
        assertThat(Markup.of(page).select("button[value=CONTINUE]")).hasSize(1);
        stands("WAITING", "");
        assertThat(Markup.of(siti.get("/my/cases/" + CASE + "?lang=en"))
                        .select("tbody")
                        .text())
                .as("it is only told")
                .doesNotContain("If late");
    }

    @Test
    void the_citizen_decides_about_a_part_whose_predecessor_was_refused_and_stops_the_rest() {
        stands("UNDECIDED", "");
        GATEWAY.on("POST", CASES + "/" + CASE + "/parts/kia/decisions", "{}");
        GATEWAY.on("POST", CASES + "/" + CASE + "/withdrawal", "{}");

        var decide = PageForm.of(siti.get("/my/cases/" + CASE));
        decide.with("decision", "STOP").send(siti);
        assertThat(body(CASES + "/" + CASE + "/parts/kia/decisions")
                        .path("decision")
                        .asString())
                .isEqualTo("STOP");

        var page = siti.get("/my/cases/" + CASE + "/stop");
        Markup.check(page);
        PageForm.of(page).send(siti);
        assertThat(GATEWAY.asked("POST", CASES + "/" + CASE + "/withdrawal")).hasSize(1);
    }

    private static String live(HttpResponse<String> page) {
        return Markup.of(page).select("[data-live]").attr("data-live");
    }

    private static JsonNode body(String path) {
        return JSON.readTree(GATEWAY.asked("POST", path).getLast().text());
    }

    private PageForm filled(HttpResponse<String> page) {
        var letter = Markup.of(page).select("input[name='use.birth-letter']").getFirst();
        return PageForm.of(page).with("childName", "Aisyah").with("use.birth-letter", letter.attr("value"));
    }
}
