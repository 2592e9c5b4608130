package id.mppdigital.bench.gateway;

import id.mppdigital.bench.instrument.FreePort;
import id.mppdigital.bench.instrument.Started;
import id.mppdigital.local.parts.Tuning;
import id.mppdigital.local.process.Shell;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;

/** Spring Cloud Gateway as it comes, with one route: the libraries of ours, and nothing of ours. */
record BareGateway(Started process, String url) implements AutoCloseable {
    /** What our gateway brings beyond routing. */
    private static final Pattern LEFT_OUT = Pattern.compile(
            "lib/.*(platform-starter|security|kafka|actuator|otlp|opentelemetry|tracing|prometheus)[^/]*$");

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class App {
        public static void main(String... arguments) {
            SpringApplication.run(App.class, arguments);
        }
    }

    /** With the libraries that lie beside the unpacked jar of our gateway. */
    static BareGateway start(Path gatewayJar, String backend) throws IOException, InterruptedException {
        int port = FreePort.any();
        var command = new ArrayList<String>();
        command.add(Shell.java());
        command.addAll(Tuning.PRODUCTION.jvmFlags());
        command.add("-cp");
        command.add(classPath(gatewayJar.resolveSibling("lib")));
        command.add(App.class.getName());
        command.add("--server.port=" + port);
        command.add("--spring.main.web-application-type=reactive");
        command.add("--spring.cloud.gateway.server.webflux.routes[0].id=all");
        command.add("--spring.cloud.gateway.server.webflux.routes[0].uri=" + backend);
        command.add("--spring.cloud.gateway.server.webflux.routes[0].predicates[0]=Path=/**");
        var url = "http://127.0.0.1:" + port;
        var process = Started.run("bare-gateway", command, Map.of());
        process.secondsUntilReady(url + "/");
        return new BareGateway(process, url);
    }

    private static String classPath(Path libraries) throws IOException {
        var own = Path.of("target", "classes").toAbsolutePath().toString();
        try (var files = Files.list(libraries)) {
            return files.map(Path::toString)
                    .filter(file -> !LEFT_OUT.matcher(file).find())
                    .collect(Collectors.joining(File.pathSeparator, own + File.pathSeparator, ""));
        }
    }

    @Override
    public void close() {
        process.close();
    }
}
