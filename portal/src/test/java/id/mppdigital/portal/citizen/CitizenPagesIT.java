package id.mppdigital.portal.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.portal.Browser;
import id.mppdigital.portal.Browsers;
import id.mppdigital.portal.Examples;
import id.mppdigital.portal.Markup;
import id.mppdigital.portal.PageForm;
import id.mppdigital.portal.PortalTest;
import id.mppdigital.portal.SimulatedGateway;
import id.mppdigital.portal.SimulatedGateway.Answer;
import id.mppdigital.portal.SimulatedIssuer;
import id.mppdigital.portal.SimulatedServices;
import id.mppdigital.portal.api.Malls;
import id.mppdigital.portal.api.Names;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class CitizenPagesIT {
    private static final SimulatedGateway GATEWAY = SimulatedGateway.INSTANCE;
    private static final String DOCUMENT = "01a21ff8-5379-7d0a-8fa9-fa48a557a5c5";

    @Autowired
    Browsers browsers;

    @Autowired
    CircuitBreakerRegistry breakers;

    @Autowired
    Malls malls;

    @Autowired
    Names names;

    private Browser siti = new Browser("");

    @BeforeEach
    void signIn() {
        afresh();
        SimulatedIssuer.INSTANCE.knows("siti", "Siti", Map.of("roles", List.of("citizen")));
        siti = browsers.open();
        siti.signIn("siti", "/session/stay?lang=en");
        GATEWAY.on("GET", "/applications/v1/applications", Examples.of("application-service", "trackingList"));
        GATEWAY.on("GET", "/applications/v1/drafts", Examples.of("application-service", "draftList"));
        GATEWAY.on("GET", "/notifications/v1/me/messages", Examples.of("notification-service", "inboxList"));
        GATEWAY.on("GET", "/notifications/v1/me/preferences", Examples.of("notification-service", "preferencesGet"));
        GATEWAY.on("GET", "/catalog/v1/malls", SimulatedServices.MALLS);
        GATEWAY.on("GET", "/catalog/v1/registers", """
                {"items": [{"code": "dukcapil", "name": {"id": "Dukcapil", "en": "the population register"}}], "next": null}
                """);
        GATEWAY.on("GET", "/catalog/v1/channels", Examples.of("catalog-service", "channelList"));
        GATEWAY.on(
                "GET",
                "/catalog/v1/agencies",
                (request, _) ->
                        Answer.ok(request.query().contains("after=") ? """
                        {"items": [{"code": "polres-banjarmasin", "name": {"id": "Polres", "en": "Police of Banjarmasin"}}],
                         "next": null}
                        """ : "{\"items\": [], \"next\": \"more\"}"));
        GATEWAY.on("GET", "/citizens/v1/me", Examples.of("citizen-service", "citizenMe"));
        GATEWAY.on("GET", "/applications/v1/represented", "{\"items\": [], \"next\": null}");
        GATEWAY.on("GET", "/citizens/v1/me/represented", "{\"items\": [], \"next\": null}");
        GATEWAY.on("GET", "/citizens/v1/me/consents", Examples.of("citizen-service", "consentMine"));
        GATEWAY.on("GET", "/citizens/v1/me/data-uses", Examples.of("citizen-service", "dataUseMine"));
        GATEWAY.on("GET", "/citizens/v1/me/attributes", Examples.of("citizen-service", "attributeMine"));
        GATEWAY.on("GET", "/citizens/v1/me/things", Examples.of("citizen-service", "thingMine"));
        GATEWAY.on("GET", "/citizens/v1/me/rights", Examples.of("citizen-service", "rightsMine"));
        GATEWAY.on("GET", "/citizens/v1/me/documents", Examples.of("citizen-service", "citizenDocumentMine"));
    }

    @AfterEach
    void afresh() {
        GATEWAY.forget();
        malls.forget();
        names.forget();
        breakers.getAllCircuitBreakers().forEach(CircuitBreaker::reset);
    }

    @Test
    void applications_say_where_they_stand_in_words() {
        assertThat(siti.get("/my/applications").body())
                .contains("In review", "63.71-2026-000032", "/my/applications/01a21ff9-7f14-74bf-b4fa-0f7fdabe905b");
    }

    @Test
    void what_others_filed_for_the_reader_is_listed_with_who_did() {
        GATEWAY.on("GET", "/citizens/v1/me/represented", """
                {"items": [{"applicationId": "01a21ff9-7f14-74bf-b4fa-0f7fdabe905c", "registrationNumber": "63.71-2026-000044",
                  "service": "kia", "agency": "disdukcapil-banjarmasin", "mall": "63.71", "status": "IN_REVIEW",
                  "filedBy": "BUDI SANTOSO"}], "next": null}
                """);

        var page = siti.get("/my/applications");

        Markup.check(page);
        assertThat(Markup.of(page).select("#for-me + ul").text())
                .contains("63.71-2026-000044", "In review", "Filed by BUDI SANTOSO");
        GATEWAY.on("GET", "/citizens/v1/me/represented", (_, _) -> new Answer(503, ""));
        assertThat(siti.get("/my/applications").statusCode())
                .as("the rest is there")
                .isEqualTo(200);
    }

    @Test
    void the_inbox_counts_what_is_unread_and_marks_one_as_read_by_a_button() {
        var page = siti.get("/my/inbox");
        assertThat(page.body())
                .contains("<h1>Inbox (2 unread)</h1>", "Application 63.71-2026-0000260: Submitted")
                .contains("action=\"/my/inbox/01a21ffa-a876-7745-bf3f-e17210137452/read\"");
        var path = "/notifications/v1/me/messages/01a21ffa-a876-7745-bf3f-e17210137452/read";
        GATEWAY.on("POST", path, (_, _) -> new Answer(204, ""));
        var done =
                siti.post("/my/inbox/01a21ffa-a876-7745-bf3f-e17210137452/read", Map.of("_csrf", Browser.csrf(page)));
        assertThat(done.statusCode()).isEqualTo(302);
        assertThat(GATEWAY.asked("POST", path)).hasSize(1);
    }

    @Test
    void disagreementsAndCorrectionsAreListedWithTheirState() {
        GATEWAY.on("GET", "/citizens/v1/me/disagreements", Examples.of("citizen-service", "disagreementMine"));
        GATEWAY.on("GET", "/citizens/v1/me/corrections", Examples.of("citizen-service", "correctionMine"));

        var page = siti.get("/my/corrections");

        assertThat(page.statusCode()).isEqualTo(200);
        Markup.check(page);
        assertThat(page.body())
                .contains("KOR-00000123", "Jl. Raya Abepura 77", "JL. KOTI NO. 12", "The agency keeps it as it is")
                .contains("Alamat ini sesuai dengan kartu keluarga Anda.", "This register says");
        assertThat(siti.get("/my/corrections?lang=id").body()).contains("Instansi mempertahankannya");
        assertThat(siti.get("/my/data").body()).contains("/my/corrections");
    }

    @Test
    void a_copy_of_all_data_is_asked_for_by_a_button_and_downloaded_in_both_forms() {
        var page = siti.get("/my/rights");
        Markup.check(page);
        assertThat(Markup.of(page).select("main ul.list li").text())
                .contains("A copy of my data", "Done", "Answered 29 Nov 2026", "Law 27/2022");
        GATEWAY.on("POST", "/citizens/v1/me/rights", Examples.of("citizen-service", "rightsOne"));
        assertThat(PageForm.of(page).send(siti).statusCode()).isEqualTo(302);
        assertThat(PageForm.of(page).send(siti).statusCode()).isEqualTo(302);
        var asked = GATEWAY.asked("POST", "/citizens/v1/me/rights");
        assertThat(asked.getFirst().text()).contains("\"kind\":\"ACCESS\"");
        assertThat(asked.getFirst().header("Idempotency-Key"))
                .as("two clicks are one request")
                .isEqualTo(asked.getLast().header("Idempotency-Key"));
        assertThat(siti.get("/my/rights?asked=true").body()).contains("Your request has arrived.");

        var copy = "/rights/019ad000-0000-7000-8000-000000000001/copy.";
        assertThat(page.body()).contains("/my" + copy + "pdf", "/my" + copy + "json");
        GATEWAY.on("GET", "/citizens/v1/me" + copy + "pdf", "%PDF");
        GATEWAY.on("GET", "/citizens/v1/me" + copy + "json", "{}");
        for (var form : List.of("pdf", "json")) {
            var file = siti.get("/my" + copy + form);
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("application/" + form);
            assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                    .startsWith("attachment")
                    .contains("mpp-data." + form);
        }
    }

    @Test
    void an_erasure_is_confirmed_and_says_which_application_keeps_it_from_happening() {
        var form = PageForm.of(siti.get("/my/rights/erasure"));
        GATEWAY.on(
                "POST",
                "/citizens/v1/me/rights",
                (_, _) -> Answer.refused(409, "applications-open", "63.71-2026-000001 is open. Nothing was deleted."));
        var refused = form.send(siti);
        assertThat(refused.statusCode()).isEqualTo(409);
        Markup.check(refused);
        assertThat(Markup.of(refused).select("main [role=alert]").text())
                .contains("63.71-2026-000001 is open. Nothing was deleted.");
        assertThat(GATEWAY.asked("POST", "/citizens/v1/me/rights").getFirst().text())
                .contains("ERASURE", "\"confirmed\":false");

        GATEWAY.on("POST", "/citizens/v1/me/rights", Examples.of("citizen-service", "rightsOne"));
        var before = GATEWAY.count();
        var page = siti.post(
                "/my/rights/erasure",
                Map.of("_csrf", Browser.csrf(refused), "key", UUID.randomUUID().toString(), "confirmed", "true"));
        assertThat(page.statusCode()).isEqualTo(302);
        var done = siti.get("/my/rights/erasure/done");
        Markup.check(done);
        assertThat(done.body()).contains("Your data are erased", "action=\"/sign-out\"");
        assertThat(GATEWAY.since(before).stream().filter(it -> it.path().startsWith("/citizens/")))
                .as("nothing makes the citizen known again")
                .hasSize(1);
    }

    @Test
    void a_fact_is_disputed_by_a_form_that_says_what_is_missing_and_keeps_what_was_typed() {
        GATEWAY.on("GET", "/citizens/v1/me/attributes", Examples.of("citizen-service", "attributeMine"));
        var form = siti.get("/my/rights/dispute?kind=CORRECTION");
        Markup.check(form);
        assertThat(Markup.of(form).select("select#subject option")).isNotEmpty();
        GATEWAY.on(
                "POST", "/citizens/v1/me/rights", (_, _) -> Answer.refused(409, "already-disputed", "Asked before."));
        var refused = PageForm.of(form).typing("Maria Wenda").send(siti);
        assertThat(refused.statusCode()).isEqualTo(409);
        Markup.check(refused);
        assertThat(Markup.of(refused).select("main [role=alert]").text()).contains("Asked before.");
        assertThat(Markup.of(refused).select("#reason").text()).isEqualTo("Maria Wenda");

        GATEWAY.on("POST", "/citizens/v1/me/rights", Examples.of("citizen-service", "rightsWithdraw"));
        assertThat(PageForm.of(refused).send(siti).statusCode()).isEqualTo(302);
        var asked = GATEWAY.asked("POST", "/citizens/v1/me/rights");
        assertThat(asked.getFirst().header("Idempotency-Key"))
                .isEqualTo(asked.getLast().header("Idempotency-Key"));
        assertThat(asked.getLast().text()).contains("\"kind\":\"CORRECTION\"", "\"reason\":\"Maria Wenda\"");
        assertThat(siti.get("/my/rights/dispute?kind=ACCESS").statusCode()).isEqualTo(404);
    }

    @Test
    void a_purpose_is_forbidden_for_all_services_or_for_one() {
        GATEWAY.on("GET", "/citizens/v1/me/attributes", Examples.of("citizen-service", "attributeMine"));
        GATEWAY.on("POST", "/citizens/v1/me/rights", Examples.of("citizen-service", "rightsWithdraw"));
        var form = siti.get("/my/rights/dispute?kind=RESTRICTION");
        Markup.check(form);
        assertThat(Markup.of(form).select("select#subject option").eachAttr("value"))
                .contains("FILL_FORM", "COMPARE", "TELL_CHANGE", "FILL_FORM:skck");

        for (var subject : List.of("FILL_FORM:skck", "TELL_CHANGE")) {
            var posted = Map.of(
                    "_csrf",
                    Browser.csrf(form),
                    "kind",
                    "RESTRICTION",
                    "subject",
                    subject,
                    "value",
                    "",
                    "reason",
                    "Saya isi sendiri",
                    "key",
                    UUID.randomUUID().toString());
            assertThat(siti.post("/my/rights/dispute", posted).statusCode()).isEqualTo(302);
        }
        var asked = GATEWAY.asked("POST", "/citizens/v1/me/rights");
        assertThat(asked.get(asked.size() - 2).text())
                .contains("\"purpose\":\"FILL_FORM\"", "\"service\":\"skck\"")
                .doesNotContain("source");
        assertThat(asked.getLast().text())
                .contains("\"purpose\":\"TELL_CHANGE\"")
                .doesNotContain("\"service\"");
    }

    @Test
    void a_dispute_shows_what_it_is_about_and_can_be_taken_back() {
        var page = siti.get("/my/rights");
        assertThat(Markup.of(page).select("main ul.list li").text())
                .contains("dukcapil.person/name", "Salah ketik di kantor", "Take the request back");
        var path = "/rights/019ad000-0000-7000-8000-000000000002/withdrawal";
        GATEWAY.on("POST", "/citizens/v1/me" + path, Examples.of("citizen-service", "rightsWithdraw"));

        var answer = siti.post("/my" + path, Map.of("_csrf", Browser.csrf(page)));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(GATEWAY.asked("POST", "/citizens/v1/me" + path)).hasSize(1);
    }

    @Test
    void an_open_request_says_by_when_it_is_answered() {
        GATEWAY.on(
                "GET",
                "/citizens/v1/me/rights",
                Examples.of("citizen-service", "rightsMine")
                        .replaceFirst("\"endedAt\":\"[^\"]+\"", "\"endedAt\":null")
                        .replace("FULFILLED", "RECEIVED"));
        var page = siti.get("/my/rights");
        assertThat(Markup.of(page).select("main ul.list li").text())
                .contains("Being handled", "Answered by 2 Dec 2026")
                .doesNotContain("Download");
    }

    @Test
    void the_ledger_says_who_used_what_when_and_where_what_for_and_on_what_basis() {
        var page = siti.get("/my/data");
        Markup.check(page);
        assertThat(page.body()).contains("9471********0013");
        var entries = Markup.of(page).select("main ul.list > li");
        assertThat(entries.getFirst().select("h3").text()).isEqualTo("Data sent to Police of Banjarmasin");
        assertThat(entries.getFirst().select("dl").text())
                .contains("When 28 Nov 2026", "10:24 WITA", "Kota Banjarmasin")
                .contains("What for Handling your application")
                .contains("Legal basis UU 27/2022 Pasal 20 ayat (2) huruf e");
        assertThat(entries.getFirst().select("dl a[href^=/my/applications/]")).hasSize(1);
        assertThat(entries.select("h3").eachText())
                .contains(
                        "A form was filled in for you at MPP Digital portal",
                        "Data asked from the population register");
        assertThat(entries.select("summary").eachText()).contains("Data used (15)");
    }

    @Test
    void what_decisions_made_known_says_by_which_decision() {
        GATEWAY.on("GET", "/citizens/v1/me/attributes", """
                {"items": [
                  {"source": "citizen.child/name", "value": "AISYAH <b>", "assurance": "DECLARED", "fromRegister": false,
                   "asOf": "2026-11-25T03:00:00Z",
                   "decision": {"applicationId": "01a21ff9-7f14-74bf-b4fa-0f7fdabe905b",
                     "registrationNumber": "63.71-2026-000032", "service": "akta-kelahiran",
                     "serviceName": {"id": "Akta kelahiran", "en": "Birth certificate"}}},
                  {"source": "citizen/homeStatus", "value": "OWNED", "assurance": "DECLARED", "fromRegister": false,
                   "asOf": "2026-11-24T03:00:00Z"}], "next": null}
                """);
        var facts = Markup.of(siti.get("/my/data")).select("h2 + p + dl.facts > div");
        assertThat(facts).hasSize(1);
        assertThat(facts.text())
                .contains(
                        "AISYAH <b>", "From your Birth certificate, decided on 25 November 2026", "63.71-2026-000032");
    }

    @Test
    void things_are_listed_in_the_words_of_their_register() {
        var page = Markup.of(siti.get("/my/data"));
        assertThat(page.select("h3:contains(Samsat)").text())
                .isEqualTo("da6123sr, as the vehicle register (Samsat) says");
        assertThat(page.select("h3:contains(Samsat) + dl.facts > div").text())
                .contains("Plate", "DA 6123 SR", "Make and model", "HONDA BEAT", "as of 28 November 2026");
    }

    @Test
    void the_ledger_says_which_officer_looked_and_until_when() {
        GATEWAY.on("GET", "/citizens/v1/me/data-uses", """
                {"items": [{"id": "01a21ff7-e284-74d8-99a0-eb2705493fcf", "at": "2026-11-28T02:24:28.804232Z",
                  "action": "DATA_READ", "purpose": {"code": "HANDLE_APPLICATION", "en": "Handling it", "id": "Memproses"},
                  "legalBasis": "UU 27/2022", "recipient": "polres-banjarmasin", "sources": ["citizen/phone"],
                  "service": "skck", "mall": "94.71", "applicationId": null,
                  "reader": {"role": "OFFICER", "id": "rahmat-<1>"}, "until": "2026-11-28T03:24:28Z"}], "next": "n-1"}
                """);
        var page = siti.get("/my/data");
        assertThat(Markup.of(page).select("main ul.list dl").text())
                .contains("An officer of the agency, account rahmat-<1>", "and again until 28 Nov 2026", "10:24 WIB")
                .as("a mall that is not known yet")
                .contains("94.71");
        assertThat(page.body()).contains("href=\"/my/data?after=n-1\"");
    }

    @Test
    void the_ledger_is_shown_with_codes_while_the_catalogue_is_down() {
        for (var list : List.of("malls", "registers", "channels", "agencies")) {
            GATEWAY.on("GET", "/catalog/v1/" + list, (_, _) -> Answer.refused(503, "away", ""));
        }
        assertThat(siti.get("/my/data").body()).contains("Data sent to polres-banjarmasin", "09:24 WIB");
        siti.get("/my/data");
        assertThat(GATEWAY.asked("GET", "/catalog/v1/registers"))
                .as("not asked for each name, nor again at once")
                .hasSize(1);
    }

    @Test
    void a_consent_says_what_follows_before_it_is_withdrawn() {
        var page = siti.get("/my/data/consents");
        Markup.check(page);
        assertThat(page.body())
                .contains("If you stop it, you have to enter these data yourself")
                .contains(
                        "UU 24/2013 tentang Administrasi Kependudukan",
                        "Fills in the applicant",
                        "decisions so far (2)");
        GATEWAY.on(
                "PUT",
                "/citizens/v1/me/consents/dukcapil",
                (_, _) -> Answer.ok(Examples.of("citizen-service", "consentDecide")));
        var done = PageForm.of(page).send(siti);
        assertThat(Browser.location(done)).endsWith("/my/data/consents?changed=dukcapil");
        assertThat(GATEWAY.asked("PUT", "/citizens/v1/me/consents/dukcapil")
                        .getFirst()
                        .json()
                        .get("granted")
                        .asBoolean())
                .isFalse();
        assertThat(siti.get(Browser.location(done)).body()).contains("Your decision is saved.");
    }

    @Test
    void who_never_decided_has_consented_to_nothing_and_may_agree_or_stop() {
        var undecided = Examples.of("citizen-service", "consentMine")
                .replaceAll("\"history\":\\[[^]]*]", "\"history\":[]")
                .replaceAll("\"since\":\"[^\"]*\"", "\"since\":null");
        GATEWAY.on("GET", "/citizens/v1/me/consents", undecided);
        try {
            var page = siti.get("/my/data/consents?lang=en");
            Markup.check(page);
            assertThat(page.body())
                    .contains("Not agreed to, not stopped: used for the public service")
                    .contains("Version of this text: 5e884898da280471")
                    .doesNotContain("You have agreed");
            GATEWAY.on(
                    "PUT",
                    "/citizens/v1/me/consents/dukcapil",
                    (_, _) -> Answer.ok(Examples.of("citizen-service", "consentDecide")));
            for (var form : PageForm.all(page)) {
                form.send(siti);
            }
            assertThat(GATEWAY.asked("PUT", "/citizens/v1/me/consents/dukcapil").stream()
                            .map(asked -> asked.json().get("granted").asBoolean()))
                    .containsExactly(true, false);
        } finally {
            GATEWAY.on("GET", "/citizens/v1/me/consents", Examples.of("citizen-service", "consentMine"));
        }
    }

    @Test
    void a_use_by_a_representative_names_both_as_they_were_then() {
        var named = Examples.of("citizen-service", "dataUseMine").replaceFirst("\"until\":null", """
                "until":null,"names":{"principal":"NAILA FAUZIAH","representative":"SITI <RAHMAH>"}""");
        GATEWAY.on("GET", "/citizens/v1/me/data-uses", named);
        try {
            var page = siti.get("/my/data?lang=en");
            Markup.check(page);
            assertThat(Markup.of(page).select("dl.facts").text())
                    .contains("Who acted for whom SITI <RAHMAH>, for NAILA FAUZIAH");
        } finally {
            GATEWAY.on("GET", "/citizens/v1/me/data-uses", Examples.of("citizen-service", "dataUseMine"));
        }
    }

    @Test
    void a_use_says_whether_the_citizen_had_agreed() {
        assertThat(siti.get("/my/data?lang=en").body())
                .contains("It rests on public service, not on your consent; you may stop it, and had not done so")
                .contains("You had read and agreed to: dukcapil/5e884898da280471");
    }

    @Test
    void a_consent_whose_text_has_changed_is_read_again_before_it_is_given() {
        var page = siti.get("/my/data/consents?lang=en");
        GATEWAY.on(
                "PUT",
                "/citizens/v1/me/consents/dukcapil",
                (_, _) -> Answer.refused(409, "consent-text-changed", "Read it again"));
        var again = PageForm.of(page).send(siti);
        assertThat(again.statusCode()).isEqualTo(409);
        Markup.check(again);
        assertThat(again.body()).contains("has changed since you read it");
        assertThat(GATEWAY.asked("PUT", "/citizens/v1/me/consents/dukcapil")
                        .getFirst()
                        .json()
                        .get("text")
                        .asString())
                .isEqualTo("5e884898da280471");
    }

    @Test
    void a_document_is_saved_and_never_runs_as_a_page_of_the_portal() {
        assertThat(siti.get("/my/documents").body())
                .contains("skck.pdf", "Issued by Police of Banjarmasin")
                .contains("/my/applications/c989eb05-4c95-4ea0-9d73-2b7173be8b6d");
        GATEWAY.on("GET", "/citizens/v1/me/documents/" + DOCUMENT + "/content", (_, exchange) -> {
            var lie = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.getResponseHeaders().set("Content-Disposition", "attachment; filename=\"a.pdf\"");
            exchange.sendResponseHeaders(200, lie.length);
            try (var out = exchange.getResponseBody()) {
                out.write(lie);
            }
            return null;
        });
        var file = siti.get("/my/documents/" + DOCUMENT);
        assertThat(file.headers().firstValue("Content-Type")).hasValue("application/octet-stream");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(file.headers().allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; sandbox; frame-ancestors 'none'");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(file.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
    }

    @Test
    void deleting_a_document_says_what_follows_and_only_an_upload_can_be_deleted() {
        assertThat(siti.get("/my/documents").body()).as("issued by an agency").doesNotContain("/delete");
        GATEWAY.on(
                "GET",
                "/citizens/v1/me/documents",
                Examples.of("citizen-service", "citizenDocumentMine")
                        .replace("\"issuedBy\":\"polres-banjarmasin\"", "\"issuedBy\":null"));
        GATEWAY.on("DELETE", "/citizens/v1/me/documents/" + DOCUMENT, (_, _) -> new Answer(204, ""));
        var page = siti.get("/my/documents");
        Markup.check(page);
        assertThat(page.body()).contains("One that is not submitted yet needs another file");
        assertThat(GATEWAY.asked("DELETE", "/")).isEmpty();
        var done = siti.post("/my/documents/" + DOCUMENT + "/delete", Map.of("_csrf", Browser.csrf(page)));
        assertThat(GATEWAY.asked("DELETE", "/")).hasSize(1);
        assertThat(siti.get(Browser.location(done)).body()).contains("The document is deleted.");
    }

    @Test
    void somebody_elses_document_is_not_there() {
        assertThat(siti.get("/my/documents/" + DOCUMENT.replace('0', '1')).statusCode())
                .isEqualTo(404);
        assertThat(siti.get("/my/documents/..%2F..%2Fme").statusCode()).isIn(400, 404);
    }

    @Test
    void an_address_that_is_refused_is_shown_again_with_the_fault_at_its_field_and_changes_nothing_else() {
        GATEWAY.on("PUT", "/citizens/v1/me/preferences", (_, _) -> new Answer(422, """
                        {"code": "invalid-request", "detail": "Check the fields.",
                         "errors": [{"pointer": "/phone", "code": "invalid-phone", "detail": "No phone has this <number>."}]}
                        """));
        var form = Map.of("email", "\"><script>a</script>", "phone", "abc", "_csrf", Browser.csrf(siti.get("/")));
        var page = siti.post("/my/preferences/address", form);
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body())
                .contains("<title>Error: How we reach you", "<a href=\"#phone\">No phone has this &lt;number&gt;.</a>")
                .contains("aria-describedby=\"phone-hint phone-error\"", "aria-invalid=\"true\"", "value=\"abc\"")
                .doesNotContain("<script>a");
        Markup.check(page);
        assertThat(GATEWAY.asked("PUT", "/notifications")).isEmpty();
    }

    @Test
    void an_address_is_saved_as_a_whole_and_says_so() {
        GATEWAY.on("PUT", "/citizens/v1/me/preferences", Examples.of("citizen-service", "citizenPreferences"));
        var form = Map.of("email", "a@b.id", "phone", "", "_csrf", Browser.csrf(siti.get("/")));
        var done = siti.post("/my/preferences/address", form);
        assertThat(siti.get(Browser.location(done)).body()).contains("Your e-mail and phone number are saved.");
        assertThat(GATEWAY.asked("PUT", "/").stream().map(SimulatedGateway.Request::path))
                .containsExactly("/citizens/v1/me/preferences");
    }

    @Test
    void how_messages_come_is_saved_as_a_whole_and_says_so() {
        GATEWAY.on("PUT", "/notifications/v1/me/preferences", Examples.of("notification-service", "preferencesPut"));
        var form = Map.of("locale", "", "_csrf", Browser.csrf(siti.get("/")));
        var done = siti.post("/my/preferences/messages", form);
        assertThat(siti.get(Browser.location(done)).body()).contains("How we tell you is saved.");
        var asked = GATEWAY.asked("PUT", "/");
        assertThat(asked.stream().map(SimulatedGateway.Request::path))
                .containsExactly("/notifications/v1/me/preferences");
        var wish = asked.getFirst().json();
        assertThat(wish.get("channels").get("EMAIL").asBoolean()).isFalse();
        assertThat(wish.get("locale").isNull()).isTrue();
    }

    @Test
    void one_of_the_two_forms_can_be_used_while_the_service_of_the_other_is_down() {
        GATEWAY.on("GET", "/notifications/v1/me/preferences", (_, _) -> Answer.refused(503, "away", ""));
        GATEWAY.on("PUT", "/citizens/v1/me/preferences", Examples.of("citizen-service", "citizenPreferences"));
        var page = siti.get("/my/preferences");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("The inbox cannot be reached", "action=\"/my/preferences/address\"")
                .doesNotContain("action=\"/my/preferences/messages\"");
        var form = Map.of("email", "a@b.id", "phone", "", "_csrf", Browser.csrf(page));
        assertThat(siti.post("/my/preferences/address", form).statusCode()).isEqualTo(302);

        GATEWAY.on("GET", "/citizens/v1/me", (_, _) -> Answer.refused(503, "away", ""));
        assertThat(siti.get("/my/preferences").statusCode()).isEqualTo(503);
    }

    @Test
    void every_page_counts_what_is_unread_and_is_shown_when_that_can_not_be_said() {
        GATEWAY.on("GET", "/notifications/v1/me/messages", (_, _) -> Answer.refused(503, "away", ""));
        var budi = somebodyNew();
        var page = budi.get("/my/documents");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<a href=\"/my/inbox\">Inbox</a>");

        GATEWAY.on("GET", "/notifications/v1/me/messages", Examples.of("notification-service", "inboxList"));
        var ani = somebodyNew();
        assertThat(ani.get("/my/documents").body()).contains("<a href=\"/my/inbox\">Inbox (2 unread)</a>");
        assertThat(GATEWAY.asked("GET", "/notifications/v1/me/messages")
                        .getLast()
                        .query())
                .isEqualTo("unread=true&limit=1");
    }

    @Test
    void what_is_read_in_the_inbox_counts_at_once() {
        var ani = somebodyNew();
        var page = ani.get("/my/inbox");
        assertThat(page.body()).contains("<a href=\"/my/inbox\">Inbox (2 unread)</a>");
        var message = "01a21ffa-a876-7745-bf3f-e17210137452/read";
        GATEWAY.on("POST", "/notifications/v1/me/messages/" + message, (_, _) -> new Answer(204, ""));
        ani.post("/my/inbox/" + message, Map.of("_csrf", Browser.csrf(page)));
        GATEWAY.on("GET", "/notifications/v1/me/messages", "{\"items\": [], \"next\": null, \"unread\": 1}");
        assertThat(ani.get("/my/documents").body()).contains("Inbox (1 unread)");
    }

    /** Whose pages nobody has opened before. */
    private Browser somebodyNew() {
        var subject = UUID.randomUUID().toString();
        SimulatedIssuer.INSTANCE.knows(subject, "Ani", Map.of("roles", List.of("citizen")));
        var browser = browsers.open();
        browser.signIn(subject, "/session/stay?lang=en");
        return browser;
    }

    @Test
    void a_long_list_is_read_page_by_page_and_a_withdrawn_one_says_so() {
        var items = Examples.of("application-service", "trackingList");
        GATEWAY.on(
                "GET",
                "/applications/v1/applications",
                (request, _) -> Answer.ok(
                        request.query().contains("after=")
                                ? items.replace("IN_REVIEW", "WITHDRAWN")
                                : items.replaceFirst("\"next\":(null|\"[^\"]*\")}$", "\"next\":\"abc-_1\"}")));
        var first = siti.get("/my/applications");
        assertThat(first.body()).contains("href=\"/my/applications?after=abc-_1\"", "/apply/63.71/skck");
        var next = siti.get("/my/applications?after=abc-_1");
        assertThat(next.body()).contains("Withdrawn by you").doesNotContain("/apply/");
        assertThat(GATEWAY.asked("GET", "/applications/v1/applications")
                        .getLast()
                        .query())
                .contains("limit=20", "after=abc-_1");
    }

    @ParameterizedTest
    @CsvSource({
        "/my/applications, /applications/v1/applications, Applications cannot be reached",
        "/my/inbox, /notifications/v1/me/messages, The inbox cannot be reached",
        "/my/documents, /citizens/v1/me/documents, Your data and documents cannot be reached"
    })
    void a_service_that_is_down_leaves_the_other_pages(String page, String path, String words) {
        GATEWAY.on("GET", path, (_, _) -> Answer.refused(503, "away", ""));
        var answer = siti.get(page);
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains(words, "You can still");
    }

    @Test
    void nothing_of_a_citizen_is_shown_without_a_sign_in() {
        for (var page : List.of("/my/applications", "/my/inbox", "/my/data", "/my/documents/" + DOCUMENT)) {
            assertThat(browsers.open().get(page).statusCode()).as(page).isEqualTo(302);
        }
    }
}
