package id.mppdigital.gateway;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Metrics;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import org.junit.jupiter.api.Test;

class ConnectionsIT extends RunningGateway {
    /** Pipelined requests are the sure way to have one wait while the answer before it ends; load does it by chance. */
    @Test
    void a_kept_alive_connection_is_read_on_after_requests_that_waited() throws Exception {
        try (var socket = new Socket(InetAddress.getByName("localhost"), port)) {
            socket.setSoTimeout(10_000);
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII));
            var out = socket.getOutputStream();

            write(out, "/catalog/v1/proxied", "/nowhere");
            assertThat(statusOf(in)).startsWith("HTTP/1.1 200");
            assertThat(statusOf(in)).startsWith("HTTP/1.1 404");

            write(out, "/nowhere");
            assertThat(statusOf(in)).startsWith("HTTP/1.1 404");
        }
    }

    @Test
    void a_request_goes_on_over_a_connection_of_its_own_event_loop() throws Exception {
        var somebody = signedIn("/citizens/v1/looped");
        // The first one leaves its loop to have the token checked.
        send(somebody);
        send(somebody);

        assertThat(Metrics.globalRegistry.getMeters())
                .extracting(meter -> meter.getId().getTag("name"))
                .anyMatch(pool -> pool != null && pool.matches("upstreams-.*-http-.*"));
    }

    private static void write(OutputStream out, String... paths) throws IOException {
        var requests = new StringBuilder();
        for (var path : paths) {
            requests.append("GET ").append(path).append(" HTTP/1.1\r\nHost: localhost\r\n\r\n");
        }
        out.write(requests.toString().getBytes(US_ASCII));
        out.flush();
    }

    /** Reads one whole answer. */
    private static String statusOf(BufferedReader in) throws IOException {
        var status = in.readLine();
        int length = 0;
        for (var line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
            if (line.toLowerCase().startsWith("content-length:")) {
                length = Integer.parseInt(line.substring(line.indexOf(':') + 1).strip());
            }
        }
        assertThat(in.skip(length)).isEqualTo(length);
        return String.valueOf(status);
    }
}
