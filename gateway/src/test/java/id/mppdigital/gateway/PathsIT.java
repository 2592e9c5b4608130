package id.mppdigital.gateway;

import static id.mppdigital.gateway.Problems.assertProblem;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathsIT extends RunningGateway {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/nowhere", "/catalog/v2/malls", "/catalogue", "/v3/api-docs", "/webjars/x.js"})
    void unknown_paths_are_a_404_for_everyone(String path) throws Exception {
        assertProblem(send(to(path)), 404, "not-found");
        assertProblem(send(signedIn(path)), 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/catalog/v1/../../citizens/v1/me",
                "/catalog/v1/%2e%2e/%2E%2E/citizens/v1/me",
                "/catalog/v1/..%2f..%2fcitizens/v1/me",
                "/catalog/v1/malls%5c..%5cx",
                "/catalog/v1/malls;jsessionid=1",
                "/catalog/v1//malls",
                "/catalog/v1/malls%00",
                "/catalog/v1/%252e%252e/x"
            })
    void paths_that_may_be_read_in_two_ways_are_refused(String path) throws Exception {
        assertProblem(send(to(path)), 400, "ambiguous-path");
    }

    @Test
    void methods_that_no_service_offers_are_refused() throws Exception {
        assertProblem(
                send(to("/catalog/v1/malls").method("TRACE", BodyPublishers.noBody())), 405, "method-not-allowed");
    }
}
