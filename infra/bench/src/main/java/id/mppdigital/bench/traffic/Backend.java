package id.mppdigital.bench.traffic;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/**
 * An agency's back-end that takes every message at once, or hangs, and clocks what reaches it: from {@code
 * submittedAt}, which the platform writes just before it commits, to the last byte of the webhook. Both are this
 * machine's clock.
 */
public final class Backend implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static {
        // Without it the server's answers wait for an acknowledgement that the client delays by 40 ms.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final Stopwatch stopwatch = new Stopwatch();
    private final Set<String> arrived = ConcurrentHashMap.newKeySet();
    private final HttpServer server;
    private volatile CountDownLatch gate = new CountDownLatch(0);

    public Backend() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1_024);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::take);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    public Stopwatch stopwatch() {
        return stopwatch;
    }

    /** From now on it accepts and never answers. */
    public void hang() {
        gate = new CountDownLatch(1);
    }

    public void goOn() {
        gate.countDown();
    }

    /** How many applications have reached it since it was made. */
    public int arrived() {
        return arrived.size();
    }

    /** Waits until so many applications have come. */
    public void await(int applications, Duration longest) throws InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        while (arrived.size() < applications) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Only " + arrived.size() + " of " + applications
                        + " applications reached their agency in " + longest.toSeconds() + " s");
            }
            Thread.sleep(20);
        }
    }

    /** Waits until nothing has come for a while, and forgets what was clocked. */
    public void awaitQuiet() throws InterruptedException {
        int before;
        do {
            before = arrived.size();
            Thread.sleep(2_000);
        } while (arrived.size() > before);
        stopwatch.take();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            var message = JSON.readTree(exchange.getRequestBody().readAllBytes());
            var now = Instant.now();
            gate.await();
            var data = message.path("data");
            if (message.path("type").asString("").equals("application.submitted")
                    && arrived.add(data.path("applicationId").asString())) {
                stopwatch.record(Instant.parse(data.path("submittedAt").asString()), now);
            }
            exchange.sendResponseHeaders(204, -1);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        goOn();
        server.stop(0);
    }
}
