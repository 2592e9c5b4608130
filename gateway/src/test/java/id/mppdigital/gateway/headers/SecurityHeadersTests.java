package id.mppdigital.gateway.headers;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.gateway.plan.TestPlan;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecurityHeadersTests {
    private final SecurityHeaders security =
            new SecurityHeaders(TestPlan.shipped(), URI.create("https://sso.example.id/realms/mpp"));

    @Test
    void only_the_developers_page_may_call_the_issuer_and_only_at_its_own_origin() {
        var docs = new DefaultHttpHeaders();
        var api = new DefaultHttpHeaders();

        security.apply(docs, "/docs", true, false);
        security.apply(api, "/catalog/v1/malls", true, false);

        assertThat(docs.get("Content-Security-Policy"))
                .contains("connect-src 'self' https://sso.example.id;")
                .contains("script-src 'self';");
        assertThat(api.get("Content-Security-Policy")).doesNotContain("sso.example.id");
    }

    @Test
    void what_a_service_set_too_is_replaced() {
        var headers = new DefaultHttpHeaders();
        headers.add("X-Frame-Options", "SAMEORIGIN");
        headers.add("Content-Security-Policy", "default-src *");
        headers.add("Cache-Control", "public");

        security.apply(headers, "/citizens/v1/me", false, true);

        assertThat(headers.getAll("X-Frame-Options")).containsExactly("DENY");
        assertThat(headers.getAll("Content-Security-Policy"))
                .containsExactly("default-src 'none'; frame-ancestors 'none'; sandbox");
        assertThat(headers.getAll("Cache-Control")).containsExactly("no-store");
    }

    @Test
    void strict_transport_is_told_over_encrypted_connections_only() {
        var plain = new DefaultHttpHeaders();
        var encrypted = new DefaultHttpHeaders();
        plain.add("Strict-Transport-Security", "max-age=1");

        security.apply(plain, "/catalog/v1/malls", false, false);
        security.apply(encrypted, "/catalog/v1/malls", true, false);

        assertThat(plain.contains("Strict-Transport-Security")).isFalse();
        assertThat(encrypted.get("Strict-Transport-Security")).startsWith("max-age=31536000");
    }

    @Test
    void what_a_citizen_uploaded_and_what_an_agency_answers_is_sandboxed() {
        for (var path : List.of("/agencies/polres-tegal/page", "/citizens/v1/me/documents/1/content")) {
            var headers = new DefaultHttpHeaders();

            security.apply(headers, path, true, true);

            assertThat(headers.get("Content-Security-Policy")).as(path).endsWith("sandbox");
        }
    }

    @Test
    void only_what_anyone_may_read_may_be_kept_by_caches() {
        var open = new DefaultHttpHeaders();
        open.set("Cache-Control", "public, max-age=60");
        var closed = new DefaultHttpHeaders();
        closed.set("Cache-Control", "public, max-age=60");

        security.apply(open, "/catalog/v1/malls", true, false);
        security.apply(closed, "/applications/v1/stream", true, false);

        assertThat(open.get("Cache-Control")).isEqualTo("public, max-age=60");
        assertThat(closed.get("Cache-Control")).isEqualTo("no-store");
    }
}
