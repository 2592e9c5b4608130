package id.mppdigital.portal.track;

import static java.util.Objects.requireNonNull;

import id.mppdigital.portal.api.gateway.Events;
import jakarta.servlet.http.WebConnection;
import java.io.IOException;
import org.apache.coyote.http11.upgrade.InternalHttpUpgradeHandler;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SSLSupport;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/**
 * A browser's connection once its request has ended and its stream goes on. Tomcat makes it, and hands it the
 * connection itself, as it does for its own web sockets: by way of a servlet's streams it could not be closed.
 */
public final class Passing implements InternalHttpUpgradeHandler, Events.Reader {
    /** How long a browser may take nothing of what there is. */
    private static final long PATIENCE_MILLIS = 60_000;

    private @Nullable SocketWrapperBase<?> socket;
    private @Nullable Events events;

    void take(Events stream) {
        events = stream;
    }

    @Override
    public void setSocketWrapper(SocketWrapperBase<?> wrapper) {
        socket = wrapper;
    }

    @Override
    public void init(WebConnection connection) {
        requireNonNull(socket).setWriteTimeout(PATIENCE_MILLIS);
        requireNonNull(events).passTo(this);
    }

    @Override
    public void write(byte[] piece) throws IOException {
        var browser = requireNonNull(socket);
        browser.write(true, piece, 0, piece.length);
        browser.flush(true);
    }

    @Override
    public void ended() {
        requireNonNull(socket).close();
    }

    /** A browser says nothing more on this connection but that it leaves. */
    @Override
    public SocketState upgradeDispatch(SocketEvent event) {
        return event == SocketEvent.OPEN_READ && isThere() ? SocketState.UPGRADED : SocketState.CLOSED;
    }

    private boolean isThere() {
        var ignored = new byte[64];
        try {
            int read = ignored.length;
            while (read > 0) {
                read = requireNonNull(socket).read(false, ignored, 0, ignored.length);
            }
            return read == 0;
        } catch (IOException _) {
            return false;
        }
    }

    @Override
    public void destroy() {
        requireNonNull(events).close();
    }

    @Override
    public void timeoutAsync(long now) {}

    @Override
    public void setSslSupport(SSLSupport support) {}

    /** The portal stops; the platform ends its streams itself. */
    @Override
    public void pause() {
        requireNonNull(events).close();
    }
}
