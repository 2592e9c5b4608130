package id.mppdigital.gateway.upstream;

import java.net.URI;

/** One of the platform's own services: its name, the path prefix it answers to on both sides, and where it is. */
public record Service(String name, String prefix, URI base) {}
