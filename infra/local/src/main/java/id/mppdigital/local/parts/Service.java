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
    public boolean isBuilt(Wiring wiring) {
        return wiring.home().hasProgram(module);
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

    /**
     * A run that makes the cache when it ends; the service itself may run beside it. One that may run twice serves on
     * this port until it is stopped: much of what a service loads, it loads for its listeners. Any other ends before it
     * would serve.
     */
    public Launch training(Wiring wiring, int port) {
        var cache = cache(wiring);
        var usual = launch(wiring);
        var launch = usual.but(Map.of("SERVER_PORT", Integer.toString(port)));
        if (usual.environment().containsKey(Environment.OPERATORS_PORT)) {
            launch = launch.but(Map.of(Environment.OPERATORS_PORT, "0"));
        }
        return (mayRunTwice() ? cache.training(launch) : cache.trainingUpToServing(launch)).gentle();
    }

    /**
     * The platform's services are made for several instances; a sample agency's desk would take up every case twice.
     */
    public boolean mayRunTwice() {
        return !isSample();
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
                        // There is one instance of each here: nobody could go elsewhere.
                        .set("MPP_DRAIN_TIME", "0s")
                        .issuer("SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI")
                        .traced())
                .variables());
        variables.putAll(wiring.tuning().variables(name));
        return variables;
    }

    @Override
    public boolean isReady(Wiring wiring) {
        return isReady(address(wiring));
    }

    /** Whether the instance at this port is. */
    public boolean isReady(int port) {
        return isReady("http://localhost:" + port);
    }

    private boolean isReady(String url) {
        int status = Http.status(url + health);
        return isSample() ? status > 0 : status == 200;
    }

    /** Samples have no probes, and any answer counts. */
    private boolean isSample() {
        return health.equals("/");
    }

    @Override
    public String address(Wiring wiring) {
        return wiring.url(name);
    }
}
