package id.mppdigital.gateway;

import static id.mppdigital.gateway.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DocsIT extends RunningGateway {
    @Test
    void one_page_lists_the_apis_of_all_services() throws Exception {
        var page = send(to("/docs"));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("script-src 'self'");
        assertThat(send(to("/docs/services.json")).body())
                .contains("catalog", "citizen", "application", "notification", "connector")
                .contains("/docs/api/catalog");
        for (var part : List.of("/docs/page.js", "/docs/ui/swagger-ui-bundle.js", "/docs/ui/swagger-ui.css")) {
            assertThat(page.body()).contains(part);
            assertThat(send(to(part)).statusCode()).as(part).isEqualTo(200);
        }
    }

    @Test
    void a_services_document_names_this_door_as_its_server() throws Exception {
        CATALOG.on(
                "/v3/api-docs",
                exchange -> StubService.json(
                        exchange, 200, "{\"openapi\":\"3.1.0\",\"servers\":[{\"url\":\"http://10.0.0.3:8101\"}]}"));

        var document = send(to("/docs/api/catalog"));

        assertThat(document.statusCode()).isEqualTo(200);
        assertThat(document.body()).contains("3.1.0").contains("\"url\":\"/\"").doesNotContain("8101");
    }

    @Test
    void a_services_document_asks_for_a_token_and_names_itself_and_its_groups_for_readers() throws Exception {
        CITIZEN.on("/v3/api-docs", exchange -> StubService.json(exchange, 200, """
                {"openapi": "3.1.0", "info": {"title": "OpenAPI definition"},
                 "paths": {"/x": {"get": {"tags": ["data-use-controller"]}}}}"""));

        assertThat(send(to("/docs/api/citizen")).body())
                .contains("\"scheme\":\"bearer\"", "\"security\":[{\"token\":[]}]")
                .contains("\"title\":\"MPP Digital: citizen\"", "\"tags\":[\"data-use\"]");
    }

    @Test
    void documents_that_can_not_be_had_are_problems() throws Exception {
        assertProblem(send(to("/docs/api/connector")), 503, "upstream-unavailable");
        assertProblem(send(to("/docs/api/payroll")), 404, "not-found");
        assertProblem(send(to("/docs/ui/nothing.js")), 404, "not-found");
    }
}
