package id.mppdigital.gateway.plan;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** What stands behind the door. A new service is one entry of {@link #SERVICES}, or a bean of type {@link Service}. */
public final class Plan {
    /** Agencies' own APIs; which there are, manifests say. */
    public static final String AGENCIES = "/agencies/";

    /** What load balancers and probes ask. */
    public static final String HEALTH = "/health";

    /** Without a token, but with the code of a receipt. */
    private static final Area RECEIPTS = Area.at("/applications/v1/status/").readBy(Audience.ANYONE);

    private static final PathPattern RECEIPT =
            PathPatternParser.defaultInstance.parse(RECEIPTS.prefix() + "{registrationNumber}");

    /** In the order in which people meet them. */
    static final List<Service> SERVICES = List.of(
            Service.of(
                    "catalog",
                    8101,
                    Area.at("/catalog/v1/")
                            .readBy(Audience.ANYONE)
                            .taking(BodySize.MANIFESTS, "/catalog/v1/manifests")),
            Service.of(
                    "citizen",
                    8102,
                    Area.at("/citizens/v1/")
                            .taking(BodySize.DOCUMENT, "/citizens/v1/me/documents")
                            .taking(BodySize.DOCUMENT, "/citizens/v1/applications/*/documents")),
            Service.of("application", 8103, Area.at("/applications/v1/").withStreams()),
            Service.of("notification", 8104, Area.at("/notifications/v1/").withStreams()),
            Service.of("connector", 8105, Area.at("/connector/v1/")),
            Service.of("statistics", 8106, Area.at("/statistics/v1/").readBy(Audience.ANYONE)));

    private static final List<Area> OF_THE_DOOR = List.of(
            Area.at(AGENCIES),
            Area.at("/docs/").readBy(Audience.ANYONE).answering(ContentPolicy.DOCS),
            Area.at(HEALTH + "/").readBy(Audience.ANYONE_AT_ITS_ROOT));

    private final List<Service> services;
    private final List<Area> areas;

    /** @param elsewhere base URLs by name, of services that aren't where the table says */
    Plan(List<Service> services, Map<String, URI> elsewhere) {
        var unknown = new TreeSet<>(elsewhere.keySet());
        services.forEach(service -> unknown.remove(service.name()));
        if (!unknown.isEmpty()) {
            throw new IllegalStateException(
                    "mpp.gateway.services names no service of the platform: " + unknown + ". The services are "
                            + services.stream().map(Service::name).toList() + ".");
        }
        this.services = services.stream()
                .map(service -> service.at(elsewhere.getOrDefault(service.name(), service.base())))
                .toList();
        // The smaller area first: the first that holds a path decides.
        this.areas = Stream.of(Stream.of(RECEIPTS), services.stream().map(Service::area), OF_THE_DOOR.stream())
                .flatMap(all -> all)
                .toList();
    }

    public List<Service> services() {
        return services;
    }

    /** @param path as it was sent, undecoded; none that {@link #knows} doesn't is decoded into another area's */
    private @Nullable Area area(String path) {
        for (var area : areas) {
            if (area.holds(path)) {
                return area;
            }
        }
        return null;
    }

    public boolean knows(String path) {
        return area(path) != null;
    }

    /** The name of the service, or the prefix of what else is routed; null for the pages of the door itself. */
    public @Nullable String route(String path) {
        for (var service : services) {
            if (service.area().holds(path)) {
                return service.name();
            }
        }
        return path.startsWith(AGENCIES) ? AGENCIES : null;
    }

    /** Whether no token is needed. The service says whether caches may keep the answer. */
    public boolean readableByAnyone(String path) {
        var area = area(path);
        return area != null && area.readableByAnyone(path);
    }

    /** The registration number whose receipt somebody claims to hold, however the path spells it; usually null. */
    public @Nullable String receipt(ServerHttpRequest request) {
        var match = RECEIPT.matchAndExtract(request.getPath());
        return match == null ? null : match.getUriVariables().get("registrationNumber");
    }

    public ContentPolicy policy(String path) {
        var area = area(path);
        return area == null ? ContentPolicy.API : area.policy();
    }

    public BodySize body(ServerHttpRequest request) {
        var area = area(request.getPath().value());
        return area == null ? BodySize.STANDARD : area.body(request.getPath());
    }

    /**
     * Whether Server-Sent Events are asked for. By path, not by Accept: a client must not choose to be without time
     * limit.
     */
    public boolean streams(ServerHttpRequest request) {
        var path = request.getPath().value();
        if (request.getMethod() != HttpMethod.GET || !path.endsWith("/stream")) {
            return false;
        }
        var area = area(path);
        return area != null && area.streams();
    }
}
