package id.mppdigital.platform.test.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class DocumentedAnswersFilterTests {
    private static final String THING = "{\"id\": 1, \"kind\": \"SMALL\"}";

    private final DocumentedAnswersFilter filter = new DocumentedAnswersFilter(ApiDocument.of(Documents.THINGS));

    @Test
    void anAnswerOfTheDocumentPassesAndArrivesWhole() throws Exception {
        var response = answer("POST", "/things/1", "{\"name\": \"a\"}", 201, "application/json", THING);

        assertThat(response.getContentAsString()).isEqualTo(THING);
        assertThatCode(UndocumentedAnswers::failIfAny).doesNotThrowAnyException();
    }

    @Test
    void whatIsNotInTheDocumentFailsTheTestOnce() throws Exception {
        found("/things/1", 200, "application/json", THING, "the status 200 is not documented");
        found("/things/1", 201, "text/plain", THING, "text/plain is not documented");
        found("/things/1", 201, "application/json", "", "the body is missing");
        found("/things/1", 201, "application/json", "{\"id\": 1}", "'kind'");
        found("/things/1", 201, "application/json", THING.replace("1", "null"), "/id");
        found("/things/1", 201, "application/json", THING.replace("}", ", \"more\": 1}"), "'more'");
        found("/things/1", 201, "application/json", THING.replace("}", ", \"part\": {\"name\": 1}}"), "/part");
        found("/things/1", 201, "application/json", THING.replace("}", ", \"since\": \"today\"}"), "/since");
        found("/things/1", 404, "application/json", "{\"code\": \"a\"}", "application/json is not documented");
        found("/things/1", 404, "application/problem+json", "{}", "'code'");
        found("/others/1", 200, "application/json", "{}", "is not documented, and answers 200");
        assertThatCode(UndocumentedAnswers::failIfAny).doesNotThrowAnyException();
    }

    @Test
    void aBodyThatWasTakenAndIsNotDocumentedFailsTheTest() throws Exception {
        answer("POST", "/things/1", "{\"name\": \"too long for it\"}", 201, "application/json", THING);

        assertThatThrownBy(UndocumentedAnswers::failIfAny)
                .hasMessageContaining("took a body that its document doesn't allow");
    }

    @Test
    void whatIsRefusedElsewhereOrDescribedElsewhereIsLeftAlone() throws Exception {
        answer("GET", "/nowhere", "", 404, "text/html", "no");
        answer("GET", "/actuator/health", "", 200, "application/json", "{}");
        answer("GET", "/things/stream", "", 200, "text/event-stream", "data: 1");

        assertThatCode(UndocumentedAnswers::failIfAny).doesNotThrowAnyException();
    }

    private void found(String path, int status, String type, String body, String fault) throws Exception {
        answer("POST", path, "{\"name\": \"a\"}", status, type, body);
        assertThatThrownBy(UndocumentedAnswers::failIfAny)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(fault);
    }

    private MockHttpServletResponse answer(
            String method, String path, String sent, int status, String type, String body)
            throws ServletException, IOException {
        var request = new MockHttpServletRequest(method, path);
        request.setContentType("application/json");
        request.setContent(sent.getBytes(UTF_8));
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, (seen, answered) -> {
            seen.getInputStream().readAllBytes();
            var http = (jakarta.servlet.http.HttpServletResponse) answered;
            http.setStatus(status);
            http.setContentType(type);
            http.setHeader("Location", "/things/1");
            http.getOutputStream().write(body.getBytes(UTF_8));
        });
        return response;
    }
}
