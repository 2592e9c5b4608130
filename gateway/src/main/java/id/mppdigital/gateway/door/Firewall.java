package id.mppdigital.gateway.door;

import id.mppdigital.platform.security.HeaderText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.web.server.firewall.ServerWebExchangeFirewall;
import org.springframework.security.web.server.firewall.StrictServerWebExchangeFirewall;

/** Spring Security's firewall, asked once: it would check every header again each time that somebody behind it reads one. */
@Configuration(proxyBeanMethods = false)
class Firewall {
    @Bean
    ServerWebExchangeFirewall strictFirewall() {
        var strict = new StrictServerWebExchangeFirewall();
        strict.setAllowedHeaderNames(HeaderText::isName);
        strict.setAllowedHeaderValues(HeaderText::isValue);
        return exchange -> strict.getFirewalledExchange(exchange).map(checking -> {
            readAll(checking.getRequest());
            return exchange;
        });
    }

    /** Reading is what makes it check. */
    private static void readAll(ServerHttpRequest request) {
        var headers = request.getHeaders();
        headers.headerNames().forEach(headers::get);
        request.getQueryParams();
    }
}
