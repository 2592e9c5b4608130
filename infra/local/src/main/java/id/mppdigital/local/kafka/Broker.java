package id.mppdigital.local.kafka;

import id.mppdigital.local.process.LaunchFailed;
import id.mppdigital.local.process.Ports;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;

/** Asks a broker whether it serves. */
final class Broker {
    private Broker() {}

    static boolean isReady(int port) {
        // The admin client logs every refused connection; it is asked once somebody listens.
        if (!Ports.answers(port)) {
            return false;
        }
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", "localhost:" + port, "request.timeout.ms", 2_000, "default.api.timeout.ms", 2_000);
        try (var admin = Admin.create(settings)) {
            return !admin.describeCluster().nodes().get().isEmpty();
        } catch (ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailed("Interrupted.", e);
        }
    }
}
