package id.mppdigital.local.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** The process: {@code MailCatcher <smtp port> <web port> [address]}; without an address only this machine reaches it. */
final class MailCatcher {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final GreenMail smtp;

    private MailCatcher(GreenMail smtp) {
        this.smtp = smtp;
    }

    public static void main(String... arguments) throws IOException {
        var address = arguments.length > 2 ? InetAddress.getByName(arguments[2]) : InetAddress.getLoopbackAddress();
        var smtp = new GreenMail(
                new ServerSetup(Integer.parseInt(arguments[0]), address.getHostAddress(), ServerSetup.PROTOCOL_SMTP));
        smtp.start();
        var catcher = new MailCatcher(smtp);
        var web = HttpServer.create(new InetSocketAddress(address, Integer.parseInt(arguments[1])), 0);
        web.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        web.createContext("/", catcher::page);
        web.createContext("/api/messages", catcher::api);
        web.start();
    }

    private List<CaughtMail> mails() {
        var received = smtp.getReceivedMessages();
        return IntStream.range(0, received.length)
                .mapToObj(index -> CaughtMail.of(index + 1, received[index]))
                .toList();
    }

    private void page(HttpExchange exchange) throws IOException {
        answer(exchange, "text/html; charset=utf-8", MailPage.of(mails()));
    }

    /** {@code [{id, to, from, subject, body, sentAt}]}, oldest first. */
    private void api(HttpExchange exchange) throws IOException {
        answer(exchange, "application/json", JSON.writeValueAsString(mails()));
    }

    private static void answer(HttpExchange exchange, String type, String content) throws IOException {
        try (exchange) {
            var body = content.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.getResponseHeaders()
                    .set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
