package id.mppdigital.local.observe;

import id.mppdigital.local.parts.Environment;
import id.mppdigital.local.parts.Part;
import id.mppdigital.local.parts.Stage;
import id.mppdigital.local.parts.Wiring;
import id.mppdigital.local.process.Launch;
import id.mppdigital.local.process.Ports;
import id.mppdigital.local.process.Shell;
import java.util.Map;

/** Takes the services' spans as they send them in production (OTLP), and hands them to Zipkin in its own format. */
public record SpanBridge() implements Part {
    @Override
    public String name() {
        return Environment.SPANS;
    }

    @Override
    public Stage stage() {
        return Stage.PLATFORM;
    }

    @Override
    public Map<String, Integer> ports() {
        return Map.of(Environment.SPANS, 4318);
    }

    @Override
    public Launch launch(Wiring wiring) {
        return Launch.of(Shell.smallJava(
                wiring.home().marker(),
                "-Xmx64m",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                wiring.home().jar("infra/local").toString(),
                SpanServer.class.getName(),
                Integer.toString(wiring.port(Environment.SPANS)),
                wiring.url(Zipkin.NAME)));
    }

    @Override
    public boolean isReady(Wiring wiring) {
        return Ports.answers(wiring.port(Environment.SPANS));
    }
}
