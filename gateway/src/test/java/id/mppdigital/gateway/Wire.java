package id.mppdigital.gateway;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A bare connection to the gateway: says what no HTTP client would say, and reads the answer. */
final class Wire implements AutoCloseable {
    record Answer(int status, Map<String, String> headers, String body) {
        String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        }
    }

    private final Socket socket;

    Wire(int port) throws IOException {
        socket = new Socket("localhost", port);
        socket.setSoTimeout(20_000);
    }

    /** One request of these lines, without a body, and its answer. */
    static Answer ask(int port, String... lines) throws IOException {
        try (var wire = new Wire(port)) {
            wire.say(lines);
            return wire.answer();
        }
    }

    void say(String... lines) throws IOException {
        write((String.join("\r\n", List.of(lines)) + "\r\n\r\n").getBytes(ISO_8859_1));
    }

    void write(byte[] bytes) throws IOException {
        out().write(bytes);
        out().flush();
    }

    private OutputStream out() throws IOException {
        return socket.getOutputStream();
    }

    boolean isAnswered() throws IOException {
        return socket.getInputStream().available() > 0;
    }

    /** Whether the other side has closed the connection, once all is read. */
    boolean isClosed() throws IOException {
        return socket.getInputStream().read() < 0;
    }

    Answer answer() throws IOException {
        var in = socket.getInputStream();
        var status = line(in);
        var headers = new TreeMap<String, String>();
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            var parts = line.split(":", 2);
            headers.merge(parts[0].toLowerCase(Locale.ROOT), parts[1].strip(), (one, two) -> one + ", " + two);
        }
        int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
        return new Answer(Integer.parseInt(status.split(" ")[1]), headers, new String(in.readNBytes(length), UTF_8));
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int letter = in.read(); letter != '\n'; letter = in.read()) {
            if (letter < 0) {
                throw new IOException("Closed after: " + line);
            }
            if (letter != '\r') {
                line.append((char) letter);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
