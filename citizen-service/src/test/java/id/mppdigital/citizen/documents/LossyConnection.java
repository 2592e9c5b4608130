package id.mppdigital.citizen.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;

/** A way to the database that can lose what the database answers, after it has done what it was asked. */
final class LossyConnection implements AutoCloseable {
    private static final int PREFIX = "jdbc:".length();

    private final ServerSocket door;
    private final URI database;
    private volatile boolean losing;

    LossyConnection(String jdbcUrl) {
        try {
            database = URI.create(jdbcUrl.substring(PREFIX));
            door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.startVirtualThread(this::serve);
    }

    String jdbcUrl() {
        String query = database.getQuery() == null ? "" : "?" + database.getQuery();
        return "jdbc:postgresql://localhost:" + door.getLocalPort() + database.getPath() + query;
    }

    /** From now on an answer ends the connection instead of arriving. */
    void loseAnswers() {
        losing = true;
    }

    private void serve() {
        try (Socket client = door.accept();
                Socket server = new Socket(database.getHost(), database.getPort())) {
            Thread.startVirtualThread(() -> forwardRequests(client, server));
            forwardAnswers(client, server);
        } catch (IOException e) {
            unlessLost(e);
        }
    }

    private void forwardRequests(Socket client, Socket server) {
        try {
            client.getInputStream().transferTo(server.getOutputStream());
        } catch (IOException e) {
            unlessLost(e);
        }
    }

    private void forwardAnswers(Socket client, Socket server) throws IOException {
        InputStream answers = server.getInputStream();
        byte[] answer = new byte[8192];
        for (int length = answers.read(answer); length >= 0 && !losing; length = answers.read(answer)) {
            client.getOutputStream().write(answer, 0, length);
        }
    }

    /** A connection that was lost on purpose ends in the other direction's face. */
    private void unlessLost(IOException end) {
        if (!losing) {
            throw new UncheckedIOException("the connection ended too early", end);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
