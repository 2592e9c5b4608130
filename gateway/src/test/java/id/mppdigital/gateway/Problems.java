package id.mppdigital.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import tools.jackson.databind.json.JsonMapper;

/** What every refusal has in common. */
final class Problems {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Problems() {}

    static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertProblem(
                answer.statusCode(),
                answer.headers().firstValue("Content-Type").orElse("none"),
                answer.body(),
                status,
                code);
    }

    static void assertProblem(Wire.Answer answer, int status, String code) {
        assertProblem(answer.status(), answer.header("Content-Type"), answer.body(), status, code);
    }

    private static void assertProblem(int given, String type, String body, int status, String code) {
        assertThat(given).as(body).isEqualTo(status);
        assertThat(type).isEqualTo("application/problem+json");
        var problem = JSON.readTree(body);
        assertThat(problem.path("type").asString()).isEqualTo("urn:mppdigital:problem:" + code);
        assertThat(problem.path("code").asString()).isEqualTo(code);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("title").asString()).isNotEmpty();
        assertThat(problem.path("detail").asString()).isNotEmpty();
    }
}
