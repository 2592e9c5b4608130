package id.mppdigital.gateway.door;

import id.mppdigital.platform.problem.PlatformRefusal;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.security.HeaderText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.security.web.server.firewall.ServerWebExchangeFirewall;
import org.springframework.security.web.server.firewall.StrictServerWebExchangeFirewall;
import reactor.core.publisher.Mono;

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

    /** With a problem, as everything is refused here. */
    @Bean
    ServerExchangeRejectedHandler rejected() {
        return (_, _) -> Mono.error(Problem.of(PlatformRefusal.BAD_REQUEST));
    }

    /** Reading is what makes it check. */
    private static void readAll(ServerHttpRequest request) {
        var headers = request.getHeaders();
        headers.headerNames().forEach(headers::get);
        request.getQueryParams();
    }
}
