package id.mppdigital.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

@CitizenIntegrationTest
class ApiDocsIT {
    @Autowired
    RestTestClient http;

    @Test
    void showEveryPathToAnybodyAndAskForNothingThatTheTokenSays() {
        JsonNode docs = Objects.requireNonNull(http.get()
                .uri("/v3/api-docs")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody());
        assertThat(docs.path("paths").propertyNames())
                .contains(
                        "/citizens/v1/me",
                        "/citizens/v1/me/preferences",
                        "/citizens/v1/me/prefill",
                        "/citizens/v1/me/attributes",
                        "/citizens/v1/me/consents",
                        "/citizens/v1/me/consents/{source}",
                        "/citizens/v1/me/data-uses",
                        "/citizens/v1/me/documents",
                        "/citizens/v1/documents/{id}/content",
                        "/citizens/v1/applications/{applicationId}/documents");
        assertThat(docs.toString()).doesNotContain("\"caller\"");
    }
}
