package id.mppdigital.gateway.plan;

import java.net.URI;

/**
 * One of the platform's own services.
 *
 * @param area the paths that it answers to, the same on both sides of the door
 * @param base where it is; the table names a developer's machine, settings another place
 */
public record Service(String name, Area area, URI base) {
    static Service of(String name, int port, Area area) {
        return new Service(name, area, URI.create("http://localhost:" + port));
    }

    Service at(URI elsewhere) {
        return new Service(name, area, elsewhere);
    }
}
