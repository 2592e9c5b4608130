package id.mppdigital.application;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.application.testing.Api;
import id.mppdigital.application.testing.ServiceTest;
import org.junit.jupiter.api.Test;

class OpenApiIT extends ServiceTest {
    @Test
    void theDescribedApiKnowsEveryPathAndNoJavaClass() {
        var described = api.get(police(), "/v3/api-docs");

        assertThat(described.status()).isEqualTo(200);
        assertThat(described.body().path("paths").propertyNames())
                .contains(
                        Api.APPLICATIONS,
                        Api.APPLICATIONS + "/{id}",
                        Api.APPLICATIONS + "/{id}/timeline",
                        Api.APPLICATIONS + "/{id}/stream",
                        Api.APPLICATIONS + "/{id}/transitions",
                        Api.APPLICATIONS + "/{id}/corrections",
                        Api.APPLICATIONS + "/{id}/withdrawal",
                        "/applications/v1/stream",
                        "/applications/v1/status/{registrationNumber}",
                        "/applications/v1/drafts",
                        "/applications/v1/drafts/{mall}/{service}");
        assertThat(described.body().at("/components/schemas").propertyNames()).doesNotContain("JsonNode", "Caller");
        assertThat(described.text("/components/schemas/Standing/properties/id/format"))
                .isEqualTo("uuid");
    }
}
