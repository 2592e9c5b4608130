package id.mppdigital.platform.test.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.junit.jupiter.api.Test;

class TestPortTests {
    private final InetAddress here = InetAddress.getLoopbackAddress();

    @Test
    void a_free_port_can_be_listened_on() throws IOException {
        try (var server = new ServerSocket(TestPort.free(), 1, here);
                var client = new Socket(here, server.getLocalPort())) {
            assertThat(client.isConnected()).isTrue();
        }
    }

    @Test
    void a_refusing_port_refuses_and_nobody_else_can_have_it() {
        int port = TestPort.refusing();

        assertThatThrownBy(() -> new Socket(here, port)).isInstanceOf(ConnectException.class);
        assertThatThrownBy(() -> new ServerSocket(port, 1, here)).isInstanceOf(BindException.class);
    }
}
