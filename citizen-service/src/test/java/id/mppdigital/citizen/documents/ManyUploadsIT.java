package id.mppdigital.citizen.documents;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.citizen.CitizenApi;
import id.mppdigital.citizen.CitizenIntegrationTest;
import id.mppdigital.citizen.Person;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Twenty of the largest documents at once, sent and fetched, fit into less memory than they have together. */
@CitizenIntegrationTest
class ManyUploadsIT {
    private static final int LARGEST = 10 * 1024 * 1024;
    private static final List<Person> PEOPLE =
            Stream.generate(Person::fresh).limit(20).toList();

    @Autowired
    CitizenApi api;

    @Autowired
    Environment environment;

    @TempDir
    Path folder = Path.of("set by JUnit");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void leaveTheServiceUpWithAHeapOf160Megabytes() throws IOException {
        Path document = Files.write(folder.resolve("large.pdf"), Arrays.copyOf(SampleFiles.pdf(), LARGEST));
        try (SmallInstance instance = new SmallInstance(environment, folder.resolve("stored"), "160m")) {
            await().atMost(Duration.ofSeconds(180))
                    .ignoreExceptions()
                    .until(() -> status(instance.uri("/actuator/health")) == 200 || !instance.isAlive());
            var uploads = atOnce(person -> upload(instance, person, document));
            assertThat(uploads).as(instance.log()).allMatch(answer -> answer.statusCode() == 201);

            var downloads = atOnce(person -> http.sendAsync(
                    get(
                            instance.uri(uploads.get(PEOPLE.indexOf(person))
                                    .headers()
                                    .firstValue("Location")
                                    .orElseThrow()),
                            person),
                    BodyHandlers.ofString(US_ASCII)));
            assertThat(downloads).allSatisfy(answer -> {
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(answer.body()).hasSize(LARGEST);
            });
            assertThat(instance.isAlive()).isTrue();
            assertThat(instance.log()).doesNotContain("OutOfMemoryError");
        }
    }

    private List<HttpResponse<String>> atOnce(Function<Person, CompletableFuture<HttpResponse<String>>> call) {
        return PEOPLE.stream().map(call).toList().stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private CompletableFuture<HttpResponse<String>> upload(SmallInstance instance, Person person, Path document) {
        try {
            return http.sendAsync(
                    HttpRequest.newBuilder(instance.uri("/citizens/v1/me/documents"))
                            .header("Authorization", "Bearer " + api.token(person))
                            .header("Content-Type", "multipart/form-data; boundary=x")
                            .POST(form(document))
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static BodyPublisher form(Path document) throws IOException {
        return BodyPublishers.concat(
                BodyPublishers.ofString("--x\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nletter\r\n"
                        + "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"large.pdf\"\r\n\r\n"),
                BodyPublishers.ofFile(document),
                BodyPublishers.ofString("\r\n--x--\r\n"));
    }

    private HttpRequest get(URI uri, Person person) {
        return HttpRequest.newBuilder(uri)
                .header("Authorization", "Bearer " + api.token(person))
                .build();
    }

    private int status(URI uri) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.discarding())
                .statusCode();
    }
}
