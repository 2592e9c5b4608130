package id.mppdigital.drill.journeys;

import id.mppdigital.load.Agency;
import id.mppdigital.load.Citizen;
import id.mppdigital.load.OpenLoad;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * People who look, so that each service has something to answer: at a form and what it is prefilled with, at their
 * applications and messages, at figures, and signed in at a page of the portal.
 */
final class Visitors {
    private static final List<String> LOOKS = List.of(
            "/catalog/v1/services/" + Agency.CIVIL_REGISTRY.service() + "/form",
            "/applications/v1/applications?limit=20",
            "/notifications/v1/me/messages?limit=20",
            "/statistics/v1/national");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ConcurrentLinkedQueue<Failure> failures = new ConcurrentLinkedQueue<>();
    private final AtomicInteger visits = new AtomicInteger();
    private final HttpClient client;
    private final URI gateway;
    private final List<Citizen> people;
    private final int formVersion;
    private final @Nullable Guest guest;

    /**
     * @param formVersion of the civil registry's service
     * @param guest of the portal, when there is one
     */
    Visitors(HttpClient client, URI gateway, List<Citizen> people, int formVersion, @Nullable Guest guest) {
        this.client = client;
        this.gateway = gateway;
        this.people = people;
        this.formVersion = formVersion;
        this.guest = guest;
    }

    /** What went wrong so far, with its moment. */
    List<Failure> failures() {
        return List.copyOf(failures);
    }

    /** Each looks at one thing, in turn; returns when all that began are through or failed. */
    void run(int perSecond, Duration time) throws InterruptedException {
        new OpenLoad(perSecond, time).run(_ -> visit(visits.getAndIncrement()));
    }

    private void visit(int number) throws InterruptedException {
        int thing = number % (LOOKS.size() + (guest == null ? 1 : 2));
        var citizen = people.get(number / LOOKS.size() % people.size());
        if (thing < LOOKS.size()) {
            look(to(LOOKS.get(thing), citizen).GET().build());
        } else if (thing == LOOKS.size()) {
            look(to("/citizens/v1/me/prefill", citizen)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of(
                            "service", Agency.CIVIL_REGISTRY.service(), "version", formVersion, "mall", Agency.MALL))))
                    .build());
        } else if (guest != null) {
            look("The portal's page of applications", guest::look);
        }
    }

    private void look(HttpRequest request) throws InterruptedException {
        var what = request.method() + " " + request.uri().getPath();
        look(what, () -> client.send(request, BodyHandlers.ofString()));
    }

    private HttpRequest.Builder to(String path, Citizen citizen) {
        return HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + citizen.token());
    }

    @FunctionalInterface
    private interface Look {
        HttpResponse<String> take() throws IOException, InterruptedException;
    }

    private void look(String what, Look look) throws InterruptedException {
        var begin = Instant.now();
        try {
            var answer = look.take();
            if (answer.statusCode() != 200) {
                failures.add(Failure.of(begin, what, "answered " + answer.statusCode() + ": " + answer.body()));
            }
        } catch (IOException e) {
            failures.add(Failure.of(begin, what, e.toString()));
        }
    }
}
