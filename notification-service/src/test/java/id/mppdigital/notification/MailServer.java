package id.mppdigital.notification;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.server.ProtocolHandler;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import id.mppdigital.platform.test.server.TestPort;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** A real SMTP server on a port of its own that can go down, hang and come back. */
public final class MailServer implements AutoCloseable {
    private static final String HOST = "127.0.0.1";

    private final int port = TestPort.free();
    private final List<MimeMessage> earlier = new ArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();
    private @Nullable GreenMail server;
    private @Nullable ServerSocket hanging;

    MailServer() {
        up();
    }

    public synchronized void up() {
        close();
        var fresh = new CountingServer();
        fresh.start();
        server = fresh;
    }

    public synchronized void down() {
        close();
    }

    /** Takes connections and never says a word. */
    public synchronized void hang() {
        close();
        try {
            hanging = new ServerSocket(port, 50, InetAddress.getByName(HOST));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that was ever received for an address, over all its lives. */
    public synchronized List<MimeMessage> messagesTo(String address) {
        var all = new ArrayList<MimeMessage>(earlier);
        if (server != null) {
            all.addAll(Arrays.asList(server.getReceivedMessages()));
        }
        return all.stream().filter(message -> isTo(message, address)).toList();
    }

    /** How many connections it has taken, over all its lives. */
    public int connections() {
        return connections.get();
    }

    @Override
    public synchronized void close() {
        if (server != null) {
            earlier.addAll(Arrays.asList(server.getReceivedMessages()));
            server.stop();
            server = null;
        }
        if (hanging != null) {
            try {
                hanging.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            hanging = null;
        }
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return message.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private final class CountingServer extends GreenMail {
        CountingServer() {
            super(new ServerSetup(port, HOST, ServerSetup.PROTOCOL_SMTP));
        }

        @Override
        protected Map<String, AbstractServer> createServices(ServerSetup[] setups, Managers managers) {
            return Map.of(ServerSetup.PROTOCOL_SMTP, new SmtpServer(setups[0], managers) {
                @Override
                protected ProtocolHandler createProtocolHandler(Socket socket) {
                    connections.incrementAndGet();
                    return super.createProtocolHandler(socket);
                }
            });
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Configuration {
        @Bean
        MailServer mailServer() {
            return new MailServer();
        }

        @Bean
        DynamicPropertyRegistrar mailServerAddress(MailServer mail) {
            return registry -> {
                registry.add("spring.mail.host", () -> HOST);
                registry.add("spring.mail.port", () -> mail.port);
            };
        }
    }
}
