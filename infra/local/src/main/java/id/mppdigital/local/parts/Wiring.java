package id.mppdigital.local.parts;

import id.mppdigital.local.keys.KeyRing;
import id.mppdigital.local.process.Home;
import id.mppdigital.local.process.LaunchFailed;
import java.util.Map;

/** How the parts of one platform find each other: folders, chosen ports, keys; and how they run. */
public record Wiring(Home home, Map<String, Integer> ports, KeyRing keys, Tuning tuning) {
    /** The part that takes the development issuer's place. */
    public static final String KEYCLOAK = "keycloak";

    public Wiring {
        ports = Map.copyOf(ports);
    }

    public int port(String name) {
        var port = ports.get(name);
        if (port == null) {
            throw new LaunchFailed("No part called '" + name + "' has a port. The parts with ports are: "
                    + String.join(", ", ports.keySet().stream().sorted().toList()) + ".");
        }
        return port;
    }

    /** Who signs people and programs in, as tokens name it. */
    public String issuer() {
        return ports.containsKey(KEYCLOAK) ? url(KEYCLOAK) + "/realms/mpp" : url("identity");
    }

    public String url(String name) {
        return "http://localhost:" + port(name);
    }
}
