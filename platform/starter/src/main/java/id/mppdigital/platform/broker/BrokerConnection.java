package id.mppdigital.platform.broker;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;

/**
 * Asks whether a broker answers. It first opens a plain socket, because Kafka's client logs each refused connection.
 */
class BrokerConnection implements AutoCloseable {
    private final Map<String, Object> properties;
    private final List<String> servers;
    private final Duration patience;
    private @Nullable Admin admin;

    BrokerConnection(Map<String, Object> adminProperties, List<String> servers, Duration patience) {
        this.properties = new HashMap<>(adminProperties);
        properties.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) patience.toMillis());
        properties.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) patience.toMillis());
        this.servers = servers;
        this.patience = patience;
    }

    void ask() throws BrokerUnavailable, InterruptedException {
        if (admin == null) {
            knock();
        }
        try {
            if (admin == null) {
                admin = Admin.create(properties);
            }
            admin.describeCluster().clusterId().get();
        } catch (ExecutionException | KafkaException e) {
            close();
            throw new BrokerUnavailable("The server there does not answer like a Kafka broker", e);
        }
    }

    private void knock() throws BrokerUnavailable {
        var refusal = new IOException("spring.kafka.bootstrap-servers is empty");
        for (var server : servers) {
            try (var socket = new Socket()) {
                socket.connect(address(server), (int)
                        patience.dividedBy(servers.size()).toMillis());
                return;
            } catch (IOException e) {
                refusal = e;
            }
        }
        throw new BrokerUnavailable("No Kafka broker answers", refusal);
    }

    private static InetSocketAddress address(String server) throws IOException {
        var host = Utils.getHost(server);
        var port = Utils.getPort(server);
        if (host == null || port == null) {
            throw new IOException(server + " is not host:port");
        }
        return new InetSocketAddress(host, port);
    }

    @Override
    public void close() {
        if (admin != null) {
            admin.close(Duration.ZERO);
            admin = null;
        }
    }
}
