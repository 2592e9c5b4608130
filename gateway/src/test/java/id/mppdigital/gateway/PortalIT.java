package id.mppdigital.gateway;

import static id.mppdigital.gateway.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A service that serves pages stands behind the door by one entry of the plan. */
class PortalIT extends RunningGateway {
    @Test
    void anyone_reads_its_pages_under_its_own_policy() throws Exception {
        var page = send(to("/portal/index.html"));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'self'; connect-src 'self' http")
                .doesNotContain("%s", "sandbox");
        assertThat(page.headers().firstValue("Cache-Control")).isEmpty();
        assertThat(PORTAL.seen("/portal/index.html")).hasSize(1);
    }

    @Test
    void writing_to_it_takes_a_token() throws Exception {
        assertProblem(send(to("/portal/uploads").POST(chunked(1))), 401, "unauthenticated");
    }

    @Test
    void its_bodies_are_as_large_as_its_entry_says() throws Exception {
        assertThat(send(signedIn("/portal/uploads").POST(chunked(10_500_000))).body())
                .contains("10500000");
        assertProblem(send(signedIn("/portal/other").POST(chunked(1_100_000))), 413, "content-too-large");
    }
}
