package id.mppdigital.gateway;

import static id.mppdigital.gateway.Problems.assertProblem;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class LimitsIT extends RunningGateway {
    @Test
    void a_person_who_overdoes_it_is_told_when_to_come_back_and_others_go_on() throws Exception {
        var eager = somebody();
        for (int i = 0; i < PERSON_LIMIT; i++) {
            assertThat(get(eager).statusCode()).isEqualTo(200);
        }

        var refused = get(eager);

        assertProblem(refused, 429, "too-many-requests");
        assertThat(Long.parseLong(refused.headers().firstValue("Retry-After").orElseThrow()))
                .isPositive();
        assertThat(refused.headers().firstValue("RateLimit").orElseThrow()).startsWith("\"person\";r=0;t=");
        assertThat(get(somebody()).statusCode()).isEqualTo(200);
    }

    @Test
    void answers_tell_what_is_left() throws Exception {
        var answer = get(somebody());

        assertThat(answer.headers().allValues("RateLimit-Policy"))
                .containsExactly("\"person\";q=" + PERSON_LIMIT + ";w=3600");
        assertThat(answer.headers().firstValue("RateLimit").orElseThrow())
                .startsWith("\"person\";r=" + (PERSON_LIMIT - 1));
    }

    @Test
    void strangers_are_limited_by_the_address_that_the_own_proxy_saw() throws Exception {
        for (int i = 0; i < ADDRESS_LIMIT; i++) {
            assertThat(anonymous("203.0.113.7").statusCode()).isEqualTo(200);
        }

        assertProblem(anonymous("203.0.113.7"), 429, "too-many-requests");
        assertProblem(anonymous("198.51.100.1, 203.0.113.7"), 429, "too-many-requests");
        assertThat(anonymous("203.0.113.8").statusCode()).isEqualTo(200);
    }

    @Test
    void a_stranger_with_a_network_of_ipv6_has_one_share() throws Exception {
        for (int i = 0; i < ADDRESS_LIMIT; i++) {
            assertThat(anonymous("2001:db8:77:1::" + i).statusCode()).isEqualTo(200);
        }

        assertProblem(anonymous("2001:db8:77:1:ffff::1"), 429, "too-many-requests");
        assertThat(anonymous("2001:db8:77:2::1").statusCode()).isEqualTo(200);
    }

    @Test
    void a_header_that_shows_no_token_is_no_way_past_the_limit() throws Exception {
        for (int i = 0; i < ADDRESS_LIMIT; i++) {
            assertThat(withoutToken("Basic eA==").statusCode()).isEqualTo(200);
        }

        assertProblem(withoutToken("Basic eA=="), 429, "too-many-requests");
        assertProblem(withoutToken("Bear"), 429, "too-many-requests");
    }

    @Test
    void guessing_tokens_uses_up_the_address() throws Exception {
        for (int i = 0; i < ADDRESS_LIMIT; i++) {
            assertThat(guess().statusCode()).isEqualTo(401);
        }

        assertProblem(guess(), 429, "too-many-requests");
    }

    @Test
    void guessing_the_code_of_a_receipt_uses_up_its_number_from_wherever_it_comes() throws Exception {
        for (int i = 0; i < RECEIPT_LIMIT; i++) {
            assertThat(receipt("63.71-2026-000001", "192.0.2." + i).statusCode())
                    .isEqualTo(200);
        }

        assertProblem(receipt("63.71-2026-000001", "192.0.2.99"), 429, "too-many-requests");
        assertProblem(receipt("63.71-2026-00000%31", "192.0.2.99"), 429, "too-many-requests");
        assertProblem(send(signedIn("/applications/v1/status/63.71-2026-000001?code=A")), 429, "too-many-requests");
        assertThat(receipt("63.71-2026-000002", "192.0.2.99").statusCode()).isEqualTo(200);
    }

    @Test
    void bodies_over_the_cap_are_refused_with_and_without_a_length() throws Exception {
        var announced = BodyPublishers.ofByteArray(new byte[1_100_000]);

        assertProblem(send(signedIn("/citizens/v1/large").POST(announced)), 413, "content-too-large");
        assertProblem(send(signedIn("/citizens/v1/large").POST(chunked(1_100_000))), 413, "content-too-large");
        assertThat(send(signedIn("/citizens/v1/fits").POST(chunked(900_000))).body())
                .contains("900000");
    }

    @Test
    void who_sends_all_before_reading_hears_the_refusal_too() throws Exception {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(20_000);
            var head = "POST /citizens/v1/me/documents HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + somebody()
                    + "\r\nContent-Type: application/pdf\r\nContent-Length: 20000000\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(US_ASCII));
            socket.getOutputStream().write(new byte[20_000_000]);

            assertThat(new String(socket.getInputStream().readAllBytes(), US_ASCII))
                    .startsWith("HTTP/1.1 413")
                    .contains("content-too-large");
        }
    }

    @Test
    void documents_and_manifests_may_be_larger() throws Exception {
        assertThat(send(signedIn("/citizens/v1/me/documents").POST(chunked(10_500_000)))
                        .body())
                .contains("10500000");
        assertThat(send(signedIn("/citizens/v1/applications/1/documents").POST(chunked(10_500_000)))
                        .body())
                .contains("10500000");
        assertThat(send(signedIn("/catalog/v1/manifests").POST(chunked(1_900_000)))
                        .body())
                .contains("1900000");
        assertProblem(send(signedIn("/citizens/v1/me/documents").POST(chunked(12_000_000))), 413, "content-too-large");
    }

    private HttpResponse<String> get(String bearer) throws IOException, InterruptedException {
        return send(to("/citizens/v1/me").header("Authorization", bearer));
    }

    private HttpResponse<String> anonymous(String forwardedFor) throws IOException, InterruptedException {
        return send(to("/catalog/v1/malls").setHeader("X-Forwarded-For", forwardedFor));
    }

    private HttpResponse<String> receipt(String number, String forwardedFor) throws IOException, InterruptedException {
        return send(
                to("/applications/v1/status/" + number + "?code=A1B0C0DE").setHeader("X-Forwarded-For", forwardedFor));
    }

    private HttpResponse<String> withoutToken(String authorization) throws IOException, InterruptedException {
        return send(to("/catalog/v1/malls")
                .header("Authorization", authorization)
                .setHeader("X-Forwarded-For", "203.0.113.77"));
    }

    private HttpResponse<String> guess() throws IOException, InterruptedException {
        return send(to("/citizens/v1/me")
                .header("Authorization", "Bearer guess")
                .setHeader("X-Forwarded-For", "203.0.113.66"));
    }
}
