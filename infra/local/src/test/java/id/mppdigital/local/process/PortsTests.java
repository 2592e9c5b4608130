package id.mppdigital.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTests {
    @Test
    void theUsualPortIsTakenWhenItIsFree() throws IOException {
        int free = freePort();
        assertThat(new Ports(Ports.Choice.USUAL).choose(free, null)).isEqualTo(free);
    }

    @Test
    void aBusyPortIsLeftToItsOwner() throws IOException {
        try (var owner = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int chosen = new Ports(Ports.Choice.USUAL).choose(owner.getLocalPort(), null);
            assertThat(chosen).isNotEqualTo(owner.getLocalPort());
            assertThat(Ports.isFree(chosen)).isTrue();
        }
    }

    @Test
    void aMovedPartKeepsThePortOfLastTime() throws IOException {
        int lastTime = freePort();
        try (var owner = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(new Ports(Ports.Choice.USUAL).choose(owner.getLocalPort(), lastTime))
                    .isEqualTo(lastTime);
        }
    }

    @Test
    void noPortIsGivenTwice() throws IOException {
        int free = freePort();
        var ports = new Ports(Ports.Choice.USUAL);
        assertThat(ports.choose(free, null)).isNotEqualTo(ports.choose(free, null));
    }

    @Test
    void aPlatformBesideOthersStaysAwayFromTheUsualPorts() throws IOException {
        int free = freePort();
        assertThat(new Ports(Ports.Choice.ANY).choose(free, null)).isNotEqualTo(free);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
