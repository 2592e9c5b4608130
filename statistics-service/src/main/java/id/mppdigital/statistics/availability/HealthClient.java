package id.mppdigital.statistics.availability;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Asks a part whether it is ready. */
@Component
class HealthClient {
    private final HttpClient http;
    private final Duration patience;

    HealthClient(AvailabilitySettings settings) {
        this.patience = settings.patience();
        this.http = HttpClient.newBuilder().connectTimeout(patience).build();
    }

    /** False too when it does not answer in time; why is the operators' question. */
    boolean isUp(URI address) {
        try {
            var request = HttpRequest.newBuilder(address).timeout(patience).build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
