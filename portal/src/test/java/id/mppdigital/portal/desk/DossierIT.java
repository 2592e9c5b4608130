package id.mppdigital.portal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class DossierIT extends DeskTest {
    @Test
    void before_a_dossier_opens_the_page_says_that_the_look_is_recorded_and_nothing_is_read() {
        var page = rahmat.get(DESK + "?number=63.71-2026-000302");
        assertThat(page.body()).contains("63.71-2026-000302", "hal itu dicatat", "action=\"" + DESK + "/dossier\"");
        assertThat(GATEWAY.asked("GET", API + "/" + CASE)).isEmpty();
    }

    @Test
    void a_number_that_is_none_is_not_shown() {
        assertThat(rahmat.get(DESK + "?number=%3Cb%3Efree%20money").body()).doesNotContain("free money");
    }

    @Test
    void answers_stand_with_where_they_are_from() {
        assertThat(rahmat.get(DESK + "/dossier").body())
                .contains("SITI &lt;b&gt;RAHMAH&lt;/b&gt;<br><span class=\"weak\">dari dukcapil, per 19 Nov 2026")
                .containsPattern("<dd>[^<]+<br><span class=\"weak\">diisi pemohon</span>")
                .doesNotContain("<b>RAHMAH");
    }

    @Test
    void only_moves_that_the_service_allows_are_offered() {
        assertThat(rahmat.get(DESK + "/dossier").body())
                .contains("name=\"to\" value=\"APPROVED\"", "name=\"to\" value=\"REJECTED\"")
                .doesNotContain("name=\"to\" value=\"ISSUED\"", "name=\"to\" value=\"PAID\"");
    }

    @Test
    void somebody_elses_case_is_not_there() {
        var other = CASE.replace('a', 'b');
        assertThat(rahmat.get("/desk/applications/" + other + "/dossier").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_document_is_shown_in_a_sandbox_and_kept_nowhere() {
        GATEWAY.on("GET", "/citizens/v1/documents/" + PHOTO + "/content", (_, exchange) -> {
            send(exchange, "image/svg+xml", "<svg onload='alert(1)'/>");
            return null;
        });
        var file = rahmat.get(DESK + "/documents/" + PHOTO);
        assertThat(file.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("sandbox;");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(file.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void a_pdf_is_left_to_the_browsers_viewer_which_shows_none_in_a_sandbox() {
        GATEWAY.on("GET", "/citizens/v1/documents/" + PHOTO + "/content", (_, exchange) -> {
            send(exchange, "application/pdf", "%PDF-1.4");
            return null;
        });
        var policy = rahmat.get(DESK + "/documents/" + PHOTO).headers().firstValue("Content-Security-Policy");
        assertThat(policy.orElseThrow()).contains("script-src 'none'").doesNotContain("sandbox");
    }

    private static void send(com.sun.net.httpserver.HttpExchange exchange, String type, String body)
            throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, body.length());
        try (var out = exchange.getResponseBody()) {
            out.write(body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }
}
