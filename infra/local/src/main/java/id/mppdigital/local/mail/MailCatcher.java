package id.mppdigital.local.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.json.JsonMapper;

/** The process: {@code MailCatcher <smtp port> <web port> [address]}; without an address only this machine reaches it. */
final class MailCatcher {
    private static final int KEPT = 1_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final CaughtMails mails;

    private MailCatcher(CaughtMails mails) {
        this.mails = mails;
    }

    public static void main(String... arguments) throws IOException {
        var address = arguments.length > 2 ? InetAddress.getByName(arguments[2]) : InetAddress.getLoopbackAddress();
        var smtp = new GreenMail(
                new ServerSetup(Integer.parseInt(arguments[0]), address.getHostAddress(), ServerSetup.PROTOCOL_SMTP));
        smtp.start();
        var mails = new CaughtMails(smtp, KEPT);
        Executors.newSingleThreadScheduledExecutor()
                .scheduleWithFixedDelay(() -> collect(mails), 1, 1, TimeUnit.SECONDS);
        var catcher = new MailCatcher(mails);
        var web = HttpServer.create(new InetSocketAddress(address, Integer.parseInt(arguments[1])), 0);
        web.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        web.createContext("/", catcher::page);
        web.createContext("/api/messages", catcher::api);
        web.start();
    }

    private static void collect(CaughtMails mails) {
        try {
            mails.collect();
        } catch (RuntimeException e) {
            e.printStackTrace(); // its log; what comes next is collected all the same
        }
    }

    private void page(HttpExchange exchange) throws IOException {
        answer(exchange, "text/html; charset=utf-8", MailPage.of(mails.all()));
    }

    /** {@code [{id, to, from, subject, body, sentAt}]}, oldest first. */
    private void api(HttpExchange exchange) throws IOException {
        answer(exchange, "application/json", JSON.writeValueAsString(mails.all()));
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
