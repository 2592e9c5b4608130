package id.mppdigital.citizen.registers;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;

/** What a register says: the truth, or a lie. */
enum Told {
    THE_TRUTH(200, truth -> truth),
    ANOTHER_PERSON(200, truth -> truth.replace("{nik}", "6371015507900001")),
    NOBODY(200, truth -> truth.replaceFirst("\"?[{]nik}\"?", "null")),
    ANOTHER_TYPE(200, truth -> truth.replace("{value}", "{\"a\": 1}")),
    A_LIST(200, truth -> "[" + truth + "]"),
    HALF_OF_IT(200, truth -> truth.substring(0, truth.length() - 2)),
    FIVE_MEGABYTES(200, truth -> " ".repeat(5_000_000) + truth),
    HTML(200, truth -> "<html><body>Situs dalam pemeliharaan</body></html>"),
    AN_ERROR(500, truth -> truth),
    A_REDIRECT_TO_ITSELF(302, truth -> truth),
    TRICKLE(200, truth -> truth);

    private final int status;
    private final UnaryOperator<String> told;

    Told(int status, UnaryOperator<String> told) {
        this.status = status;
        this.told = told;
    }

    /** @param truth the true body, with {@code {nik}} and {@code {value}} */
    HttpHandler of(String truth, String nik, String value) {
        var body = told.apply(truth).replace("{nik}", nik).replace("{value}", value);
        return exchange -> send(exchange, body.getBytes(UTF_8));
    }

    private void send(HttpExchange exchange, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.getResponseHeaders().set("Location", exchange.getRequestURI().toString());
        exchange.sendResponseHeaders(status, body.length);
        try (exchange;
                var out = exchange.getResponseBody()) {
            var step = this == TRICKLE ? 1 : body.length;
            for (var at = 0; at < body.length; at += step) {
                out.write(body, at, step);
                out.flush();
                LockSupport.parkNanos(this == TRICKLE ? 100_000_000 : 0);
            }
        }
    }
}
