package id.mppdigital.local.parts;

import id.mppdigital.local.process.Launch;
import id.mppdigital.local.process.Shell;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
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
    @Override
    public Map<String, Integer> ports() {
        return Map.of(name, usualPort);
    }

    @Override
    public Launch launch(Wiring wiring) {
        var jar = Unpacked.of(wiring.home().jar(module));
        var command = new ArrayList<String>();
        command.add(Shell.java());
        command.add(wiring.home().marker());
        command.addAll(wiring.tuning().jvmFlags());
        cache(wiring, jar).flag().ifPresent(command::add);
        command.add("-jar");
        command.add(jar.toString());
        return Launch.of(command).with(variables(wiring));
    }

    /** Whether its next start has a cache to start from. */
    public boolean isTrained(Wiring wiring) {
        return cache(wiring).exists();
    }

    /** A run that makes the cache and ends; the service itself may run beside it. */
    public Launch training(Wiring wiring) {
        return cache(wiring).training(launch(wiring)).gentle();
    }

    /** To be called after the run; whether it left a cache. */
    public boolean trained(Wiring wiring) {
        return cache(wiring).publish();
    }

    private AotCache cache(Wiring wiring) {
        return cache(wiring, Unpacked.of(wiring.home().jar(module)));
    }

    private AotCache cache(Wiring wiring, Path jar) {
        return AotCache.of(name, jar, wiring.tuning().jvmFlags());
    }

    public Map<String, String> variables(Wiring wiring) {
        var variables = new TreeMap<>(environment
                .apply(new Environment(name, wiring)
                        .port("SERVER_PORT", name)
                        .set("SERVER_ADDRESS", "127.0.0.1")
                        .url("SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI", "identity"))
                .variables());
        variables.putAll(wiring.tuning().variables(name));
        return variables;
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
