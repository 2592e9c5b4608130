package id.mppdigital.statistics;

import id.mppdigital.platform.test.EventProbe;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;

/** What the other services tell, about malls and agencies that no other test knows. */
@TestComponent
public class Told {
    private static final AtomicInteger COUNT = new AtomicInteger(10);

    private final EventProbe probe;

    Told(EventProbe probe) {
        this.probe = probe;
        List.of("mpp.applications", "mpp.catalog.malls", "mpp.catalog.agencies", "mpp.catalog.services")
                .forEach(probe::createTopic);
    }

    static Map<String, String> name(String name) {
        return Map.of("id", name, "en", name);
    }

    /** A mall in Makassar's time zone that offers these services. */
    public String mall(String... services) {
        var code = "99." + COUNT.incrementAndGet();
        var mall = Map.of(
                "code",
                code,
                "region",
                code,
                "name",
                name("Mal " + code),
                "timeZone",
                "Asia/Makassar",
                "status",
                "OPEN",
                "offerings",
                Stream.of(services)
                        .map(service -> Map.of("service", service, "agency", "polres", "status", "OPEN"))
                        .toList());
        probe.publish("mpp.catalog.malls", "id.mppdigital.catalog.mall-changed.v1", code, 1, mall);
        return code;
    }

    public String agency() {
        var code = "polres-" + COUNT.incrementAndGet();
        var agency = Map.of("code", code, "kind", "polres", "name", name("Polres"), "malls", List.of("99.99"));
        probe.publish("mpp.catalog.agencies", "id.mppdigital.catalog.agency-changed.v1", code, 1, agency);
        return code;
    }

    public String service(int amount, String unit) {
        var code = unpublishedService();
        publish(code, amount, unit);
        return code;
    }

    /** A service whose version the catalogue has not told yet. */
    public String unpublishedService() {
        return "skck-" + COUNT.incrementAndGet();
    }

    public void publish(String service, int amount, String unit) {
        var version = Map.of(
                "code",
                service,
                "version",
                1,
                "status",
                "PUBLISHED",
                "name",
                name("SKCK"),
                "timeLimit",
                Map.of("amount", amount, "unit", unit, "onExpiry", "NONE"));
        probe.publish("mpp.catalog.services", "id.mppdigital.catalog.service-changed.v1", service + "@1", 1, version);
    }

    /** One application, with all its events, so that they can be told again. */
    public class Story {
        private record Event(UUID id, String type, long sequence, Map<String, Object> data) {}

        private final UUID id = UUID.randomUUID();
        private final List<Event> events = new ArrayList<>();

        public Story moved(String to, Instant at) {
            return tell(
                    "id.mppdigital.application.status-changed.v1",
                    Map.of("applicationId", id, "to", to, "at", at.toString()));
        }

        private Story tell(String type, Map<String, Object> data) {
            events.add(new Event(UUID.randomUUID(), type, events.size() + 1, data));
            publish(events.getLast());
            return this;
        }

        public void again() {
            events.forEach(this::publish);
        }

        private void publish(Event event) {
            probe.publish("mpp.applications", event.id(), event.type(), id.toString(), event.sequence(), event.data());
        }
    }

    public Story submitted(String mall, String agency, String service, Instant at) {
        return submitted(mall, agency, service, at, Map.of());
    }

    private Story submitted(String mall, String agency, String service, Instant at, Map<String, Object> more) {
        var story = new Story();
        var data = new HashMap<String, Object>(more);
        data.putAll(Map.of(
                "applicationId",
                story.id,
                "registrationNumber",
                mall + "-2026-000001",
                "citizenId",
                "citizen-1",
                "mall",
                mall,
                "agency",
                agency,
                "service",
                Map.of("code", service, "version", 1, "name", name("SKCK")),
                "submittedAt",
                at.toString()));
        return story.tell("id.mppdigital.application.submitted.v1", data);
    }

    public List<Story> submitted(int times, String mall, String agency, String service, Instant at) {
        return IntStream.range(0, times)
                .mapToObj(_ -> submitted(mall, agency, service, at))
                .toList();
    }

    /** As newer events tell it: with the due date. */
    public List<Story> submittedDue(Instant due, int times, String mall, String agency, String service, Instant at) {
        return IntStream.range(0, times)
                .mapToObj(_ -> submitted(mall, agency, service, at, Map.of("dueAt", due.toString())))
                .toList();
    }
}
