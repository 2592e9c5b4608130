package id.mppdigital.local.parts;

import id.mppdigital.local.process.Launch;
import id.mppdigital.local.process.Shell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A Spring Boot application run from its own jar.
 *
 * @param module the folder of the module that builds the jar
 * @param health the path that answers once it is ready; any answer counts when it is {@code /}
 * @param environment what this service needs beyond its port and the issuer
 */
public record Service(
        String name, Stage stage, String module, int usualPort, String health, UnaryOperator<Environment> environment)
        implements Part {
    /** Small heaps and a quick start: a developer's machine runs a dozen of these at once. */
    private static final List<String> FLAGS =
            List.of("-Xmx192m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Xss512k");

    @Override
    public Map<String, Integer> ports() {
        return Map.of(name, usualPort);
    }

    @Override
    public Launch launch(Wiring wiring) {
        var command = new ArrayList<String>();
        command.add(Shell.java());
        command.add(wiring.home().marker());
        command.addAll(FLAGS);
        command.add("-jar");
        command.add(Unpacked.of(wiring.home().jar(module)).toString());
        return Launch.of(command).with(variables(wiring));
    }

    public Map<String, String> variables(Wiring wiring) {
        return environment
                .apply(new Environment(name, wiring)
                        .port("SERVER_PORT", name)
                        .set("SERVER_ADDRESS", "127.0.0.1")
                        .url("SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI", "identity"))
                .variables();
    }

    @Override
    public boolean isReady(Wiring wiring) {
        int status = Http.status(address(wiring) + health);
        return health.equals("/") ? status > 0 : status == 200;
    }

    @Override
    public String address(Wiring wiring) {
        return wiring.url(name);
    }
}
