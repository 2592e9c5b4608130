package id.mppdigital.platform.serving;

import java.util.ArrayList;
import java.util.List;
import org.apache.coyote.ProtocolHandler;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

/** Tomcat's: one that may serve a single request closes after its answer, whatever it was promised before. */
final class TomcatConnections
        implements ClientConnections, WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {
    private final List<ProtocolHandler> protocols = new ArrayList<>();

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addConnectorCustomizers(connector -> protocols.add(connector.getProtocolHandler()));
    }

    @Override
    public void letGo() {
        for (var protocol : protocols) {
            if (protocol instanceof AbstractHttp11Protocol<?> http) {
                http.setMaxKeepAliveRequests(1);
            }
        }
    }
}
