package id.mppdigital.portal.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.portal.Browser;
import id.mppdigital.portal.Browsers;
import id.mppdigital.portal.Examples;
import id.mppdigital.portal.PortalTest;
import id.mppdigital.portal.SimulatedGateway;
import id.mppdigital.portal.SimulatedGateway.Answer;
import id.mppdigital.portal.SimulatedIssuer;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
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
        GATEWAY.on("GET", "/citizens/v1/me", Examples.of("citizen-service", "citizenMe"));
        GATEWAY.on("GET", "/citizens/v1/me/consents", Examples.of("citizen-service", "consentMine"));
        GATEWAY.on("GET", "/citizens/v1/me/data-uses", Examples.of("citizen-service", "dataUseMine"));
        GATEWAY.on("GET", "/citizens/v1/me/documents", Examples.of("citizen-service", "citizenDocumentMine"));
    }

    @AfterEach
    void afresh() {
        GATEWAY.forget();
        breakers.getAllCircuitBreakers().forEach(CircuitBreaker::reset);
    }

    @Test
    void applications_say_where_they_stand_in_words() {
        assertThat(siti.get("/my/applications").body())
                .contains("In review", "63.71-2026-000032", "/my/applications/01a21ff9-7f14-74bf-b4fa-0f7fdabe905b");
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
    void the_ledger_says_who_used_what_and_on_what_basis() {
        assertThat(siti.get("/my/data").body())
                .contains("9471********0013", "Data sent to polres-banjarmasin", "Handling your application.")
                .contains("Basis: UU 27/2022 Pasal 20 ayat (2) huruf e", "Data used (15)");
    }

    @Test
    void a_consent_says_what_follows_before_it_is_withdrawn() {
        var page = siti.get("/my/data/consents");
        assertThat(page.body()).contains("If you withdraw, you have to enter these data yourself");
        GATEWAY.on(
                "PUT",
                "/citizens/v1/me/consents/dukcapil",
                (_, _) -> Answer.ok(Examples.of("citizen-service", "consentDecide")));
        var done = siti.post("/my/data/consents/dukcapil", Map.of("granted", "false", "_csrf", Browser.csrf(page)));
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
    void a_document_is_saved_and_never_runs_as_a_page_of_the_portal() {
        assertThat(siti.get("/my/documents").body()).contains("skck.pdf", "Issued by polres-banjarmasin");
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
    void somebody_elses_document_is_not_there() {
        assertThat(siti.get("/my/documents/" + DOCUMENT.replace('0', '1')).statusCode())
                .isEqualTo(404);
        assertThat(siti.get("/my/documents/..%2F..%2Fme").statusCode()).isIn(400, 404);
    }

    @Test
    void preferences_that_are_refused_are_shown_again_with_the_fault_at_its_field() {
        GATEWAY.on("PUT", "/citizens/v1/me/preferences", (_, _) -> new Answer(422, """
                        {"code": "invalid-request", "detail": "Check the fields.",
                         "errors": [{"pointer": "/phone", "code": "invalid-phone", "detail": "No phone has this <number>."}]}
                        """));
        var form = Map.of(
                "email", "\"><script>a</script>", "phone", "abc", "locale", "en", "_csrf", Browser.csrf(siti.get("/")));
        var page = siti.post("/my/preferences", form);
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body())
                .contains("<title>Error: How we reach you", "<a href=\"#phone\">No phone has this &lt;number&gt;.</a>")
                .contains("aria-describedby=\"phone-hint phone-error\"", "aria-invalid=\"true\"", "value=\"abc\"")
                .doesNotContain("<script>a");
    }

    @Test
    void preferences_are_saved_at_both_places() {
        GATEWAY.on("PUT", "/citizens/v1/me/preferences", Examples.of("citizen-service", "citizenPreferences"));
        GATEWAY.on("PUT", "/notifications/v1/me/preferences", Examples.of("notification-service", "preferencesPut"));
        var form = Map.of("email", "a@b.id", "phone", "", "locale", "", "_csrf", Browser.csrf(siti.get("/")));
        assertThat(siti.post("/my/preferences", form).statusCode()).isEqualTo(302);
        var wish = GATEWAY.asked("PUT", "/notifications/v1/me/preferences")
                .getFirst()
                .json();
        assertThat(wish.get("channels").get("EMAIL").asBoolean()).isFalse();
        assertThat(wish.get("locale").isNull()).isTrue();
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
