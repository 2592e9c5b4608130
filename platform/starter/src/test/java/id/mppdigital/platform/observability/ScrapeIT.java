package id.mppdigital.platform.observability;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.platform.test.IntegrationTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What Prometheus gets of a service that traces each request. */
@IntegrationTest(
        properties = {
            "management.tracing.sampling.probability=1",
            "spring.test.metrics.export=true",
            "spring.test.tracing.export=true"
        })
class ScrapeIT {
    @LocalServerPort
    int port;

    /** A scrape with an exemplar elsewhere is refused as a whole. */
    @Test
    void whatPrometheusRefusesIsNotThere() throws IOException, InterruptedException {
        scrape();

        var counted = scrape();

        assertThat(counted).anyMatch(line -> line.startsWith("http_server_requests_seconds_count"));
        assertThat(counted)
                .filteredOn(line -> line.contains(" # {"))
                .allMatch(line -> line.matches("\\w+(_bucket|_total)\\b.*"));
    }

    @Test
    void whetherTheDatabasesLogIsArchivedIsAmongTheMeters() throws IOException, InterruptedException {
        assertThat(scrape()).contains("mpp_database_archive_failing_seconds 0.0");
    }

    private List<String> scrape() throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/prometheus"))
                    .header("Accept", "application/openmetrics-text;version=1.0.0")
                    .build();
            return client.send(request, BodyHandlers.ofString()).body().lines().toList();
        }
    }
}
