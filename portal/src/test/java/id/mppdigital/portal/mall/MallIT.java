package id.mppdigital.portal.mall;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.portal.Browser;
import id.mppdigital.portal.Markup;
import id.mppdigital.portal.SimulatedGateway.Answer;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MallIT extends OfficeTest {
    private static final String MANIFEST = "apiVersion: mpp.id/v1\nkind: Mall\nspec: {name: {id: <b>X</b>}}\n";
    private static final String PARKED = "01a21ffb-af0d-7d78-991e-2c0bb56f44cb";

    @BeforeEach
    void catalogue() {
        GATEWAY.on("POST", "/catalog/v1/manifests", """
                {"revision": 7, "dryRun": true, "changes": [{"kind": "Mall", "code": "63.71", "change": "UPDATE",
                  "diff": [{"path": "/name/id", "from": "Lama", "to": "Baru"}]}]}
                """);
    }

    @Test
    void a_manifest_is_compared_before_it_is_applied() {
        var page = post(rina, "/mall/manifests", Map.of("text", MANIFEST));
        assertThat(page.body())
                .contains("<code>/name/id</code>", "\"Lama\"", "\"Baru\"", "name=\"compared\" value=\"7\"");
        assertThat(GATEWAY.asked("POST", "/catalog/v1/manifests"))
                .singleElement()
                .satisfies(asked -> {
                    assertThat(asked.query()).isEqualTo("dryRun=true");
                    assertThat(asked.text()).isEqualTo(MANIFEST);
                    assertThat(asked.header("Content-Type")).startsWith("application/yaml");
                });
    }

    @Test
    void what_was_compared_is_applied_and_the_revision_is_named() {
        GATEWAY.on("POST", "/catalog/v1/manifests", "{\"revision\": 8, \"dryRun\": false, \"changes\": []}");
        assertThat(post(rina, "/mall/manifests", Map.of("text", MANIFEST, "compared", "7"))
                        .body())
                .contains("revisi 8");
        var asked = GATEWAY.asked("POST", "/catalog/v1/manifests").getLast();
        assertThat(asked.query()).isEqualTo("dryRun=false");
        assertThat(asked.header("If-Match")).isEqualTo("\"7\"");
    }

    @Test
    void what_somebody_else_changed_since_is_compared_again_and_the_manifest_is_kept() {
        GATEWAY.on(
                "POST",
                "/catalog/v1/manifests",
                (asked, _) -> asked.query().equals("dryRun=false")
                        ? Answer.refused(412, "changed-meanwhile", "…")
                        : Answer.ok("""
                                {"revision": 9, "dryRun": true, "changes": [{"kind": "Mall", "code": "63.71",
                                  "change": "UPDATE", "diff": [{"path": "/name/id", "from": "Lain", "to": "Baru"}]}]}
                                """));

        var page = post(rina, "/mall/manifests", Map.of("text", MANIFEST, "compared", "7"));

        Markup.check(page);
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.body())
                .contains("Orang lain mengubah hal yang sama", "\"Lain\"", "name=\"compared\" value=\"9\"")
                .contains("kind: Mall\nspec: {name: {id: &lt;b&gt;X")
                .doesNotContain("Sudah diterapkan");
    }

    @Test
    void an_error_behind_the_last_line_is_shown_too() {
        GATEWAY.on("POST", "/catalog/v1/manifests", (_, _) -> new Answer(422, """
                {"code": "invalid-manifest", "detail": "…", "errors": [{"pointer": "doc 1 line 4:", "code": "syntax",
                  "detail": "Baris ini tidak dapat dibaca.", "line": 4}]}
                """));
        assertThat(post(rina, "/mall/manifests", Map.of("text", MANIFEST)).body())
                .contains("doc 1 line 4: Baris ini tidak dapat dibaca.");
    }

    @Test
    void errors_stand_at_their_line_and_the_manifest_is_kept() {
        GATEWAY.on("POST", "/catalog/v1/manifests", (_, _) -> new Answer(422, """
                {"code": "invalid-manifest", "detail": "Tidak ada yang diterapkan.", "errors": [{"pointer":
                  "doc 1 line 3: /spec/region", "code": "required", "detail": "Bagian ini wajib diisi.", "line": 3}]}
                """));
        var page = post(rina, "/mall/manifests", Map.of("text", MANIFEST));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("Baris 3", "<code>spec: {name: {id: &lt;b&gt;X&lt;/b&gt;}}</code>", "Bagian ini wajib diisi.")
                .contains("kind: Mall\nspec: {name: {id: &lt;b&gt;X");
    }

    @Test
    void each_sees_the_pages_of_their_role() {
        assertThat(rina.get("/mall").body()).contains("href=\"/mall/deliveries\"", "href=\"/mall/revisions\"");
        assertThat(signedIn("halim").get("/mall").body()).doesNotContain("href=\"/mall/deliveries\"");
        assertThat(browsers.open().get("/mall").statusCode()).isEqualTo(302);
    }

    @Test
    void revisions_say_who_changed_what() {
        GATEWAY.on("GET", "/catalog/v1/revisions", """
                {"items": [{"revision": 6, "appliedAt": "2026-11-28T02:22:58Z", "appliedBy": "rina", "changes": 2}]}
                """);
        GATEWAY.on("GET", "/catalog/v1/revisions/6", """
                [{"kind": "Mall", "code": "63.71", "change": "CREATE", "diff": [], "spec": {}}]
                """);
        assertThat(rina.get("/mall/revisions").body()).contains("oleh rina, 2 perubahan", "28 Nov 2026");
        assertThat(rina.get("/mall/revisions/6").body()).contains("Mall 63.71");
    }

    @Test
    void a_parked_delivery_says_why_and_is_sent_again_by_who_may() {
        GATEWAY.on("GET", "/connector/v1/agencies/polres/health", """
                {"agency": "polres", "url": "http://polres.example", "breaker": "OPEN", "pending": 3, "parked": 1,
                  "keysExpireAt": "2026-12-08T02:00:00Z"}
                """);
        GATEWAY.on("GET", "/connector/v1/deliveries", """
                {"items": [{"id": "%s", "registrationNumber": "63.71-2026-000017", "type": "application.submitted",
                  "attempts": 4, "createdAt": "2026-11-28T02:28:37Z", "reasonCode": "http-400"}], "next": null}
                """.formatted(PARKED));
        GATEWAY.on("POST", "/connector/v1/deliveries/" + PARKED + "/redrive", "{}");
        assertThat(rina.get("/mall/deliveries?agency=polres").body())
                .contains(
                        "Instansi tidak menjawab",
                        "berlaku sampai 8 Desember 2026",
                        "63.71-2026-000017",
                        "http-400",
                        "/redrive\"");
        assertThat(signedIn("agus").get("/mall/deliveries?agency=polres").body())
                .doesNotContain("/redrive\"");
        assertThat(Browser.location(post(rina, "/mall/deliveries/" + PARKED + "/redrive", Map.of("agency", "polres"))))
                .endsWith("/mall/deliveries?agency=polres");
        assertThat(GATEWAY.asked("POST", "/connector/v1/deliveries/" + PARKED)).hasSize(1);
    }

    @Test
    void an_agency_that_can_be_none_is_not_asked_about() {
        for (var agency : new String[] {"..%2Fmalls", "polres%20x", "Polres", ""}) {
            assertThat(rina.get("/mall/deliveries?agency=" + agency).statusCode())
                    .isEqualTo(200);
        }
        assertThat(GATEWAY.asked("GET", "/connector")).isEmpty();
    }
}
