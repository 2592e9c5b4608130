package id.mppdigital.gateway;

import static id.mppdigital.gateway.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.gateway.refusal.GatewayRefusal;
import id.mppdigital.platform.test.TestIssuer;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.util.HtmlUtils;

class DocsIT extends RunningGateway {
    private static final List<String> NOT_LISTED = List.of(
            // What an API must keep to; for our own tests.
            "openapi/released/.*",
            // The good ones stand under their schema, the bad ones are for tests.
            "samples/.*");

    @Test
    void one_page_lists_the_apis_of_all_services() throws Exception {
        var page = send(to("/docs"));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("script-src 'self'");
        assertThat(send(to("/docs/services.json")).body())
                .contains("catalog", "citizen", "application", "notification", "connector", "statistics")
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
                 "paths": {"/x": {"get": {"tags": ["data-use-controller"], "security": [{"token": []}]}}}}"""));

        assertThat(send(to("/docs/api/citizen")).body())
                .contains("\"scheme\":\"bearer\"", "\"security\":[{\"sign-in\":[]},{\"token\":[]}]")
                .doesNotContain("\"security\":[{\"token\":[]}]")
                .contains(
                        "\"authorizationUrl\":\"" + TestIssuer.url() + "/authorize\"",
                        "\"tokenUrl\":\"" + TestIssuer.url() + "/token\"")
                .contains("\"title\":\"MPP Digital: citizen\"", "\"tags\":[\"data-use\"]");
    }

    @Test
    void authorize_signs_in_at_the_issuer_and_comes_back_to_a_page_of_the_doors_own() throws Exception {
        assertThat(send(to("/docs"))
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElseThrow())
                .contains("connect-src 'self' " + TestIssuer.url() + ";");
        assertThat(send(to("/docs/oauth2-redirect.html")).body()).contains("src=\"oauth2-redirect.js\"");
        assertThat(send(to("/docs/oauth2-redirect.js")).statusCode()).isEqualTo(200);
        assertThat(send(to("/docs/page.js")).body()).contains("usePkceWithAuthorizationCodeGrant: true");
    }

    @Test
    void every_refusal_stands_on_one_page_in_both_languages() throws Exception {
        var page = send(to("/docs/refusals"));

        assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        for (var refusal : GatewayRefusal.values()) {
            assertThat(page.body())
                    .contains("id=\"" + refusal.code() + "\"")
                    .contains(HtmlUtils.htmlEscape(refusal.wording().id(), "UTF-8"))
                    .contains(HtmlUtils.htmlEscape(refusal.wording().en(), "UTF-8"));
        }
        assertThat(page.body()).contains("id=\"unstorable-text\"");
    }

    @Test
    void events_and_webhooks_are_pages_to_read_with_their_schemas_and_samples() throws Exception {
        assertThat(send(to("/docs/events")).body())
                .contains("id=\"mpp.applications\"", "id.mppdigital.application.submitted.v1", "application-service")
                .contains("/docs/contracts/events/application-submitted.v1.schema.json", "good-skck.json");
        assertThat(send(to("/docs/webhooks")).body())
                .contains("id=\"application-submitted.v1\"", "id=\"dossier.v1\"", "good-opened.json");
        for (var raw : List.of(
                "asyncapi.yaml",
                "events/application-submitted.v1.schema.json",
                "agency/dossier.v1.schema.json",
                "openapi/agency-webhooks.json",
                "problems/gateway.json")) {
            assertThat(send(to("/docs/contracts/" + raw)).statusCode()).as(raw).isEqualTo(200);
        }
        assertProblem(send(to("/docs/contracts/")), 404, "not-found");
        assertProblem(send(to("/docs/contracts/nothing.json")), 404, "not-found");
    }

    @Test
    void every_published_contract_is_listed() throws Exception {
        var pages = new StringBuilder();
        for (var page : List.of("services.json", "refusals", "events", "webhooks", "registers")) {
            pages.append(send(to("/docs/" + page)).body());
        }
        assertThat(publishedContracts())
                .contains("openapi/attribute-provider.json", "provider/attribute-answer.v1.schema.json")
                .filteredOn(file -> pages.indexOf('"' + addressOf(file) + '"') < 0)
                .isEmpty();
    }

    /** Each service tells its own API. */
    private static String addressOf(String file) {
        return file.startsWith("openapi/") && (file.endsWith("-service.json") || file.endsWith("-connector.json"))
                ? "/docs/api/" + file.replaceAll("openapi/|agency-|-service|\\.json", "")
                : "/docs/contracts/" + file;
    }

    private static List<String> publishedContracts() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath*:contracts/**/*.*");
        return Arrays.stream(files)
                .map(file -> file.toString().replaceFirst("(?s).*/contracts/(.*?)\\]?$", "$1"))
                .filter(file -> NOT_LISTED.stream().noneMatch(file::matches))
                .toList();
    }

    @Test
    void documents_that_can_not_be_had_are_problems() throws Exception {
        assertProblem(send(to("/docs/api/connector")), 503, "upstream-unavailable");
        assertProblem(send(to("/docs/api/payroll")), 404, "not-found");
        assertProblem(send(to("/docs/ui/nothing.js")), 404, "not-found");
    }
}
