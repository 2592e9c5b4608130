package id.mppdigital.gateway.door;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.web.server.firewall.ServerWebExchangeFirewall;
import org.springframework.security.web.server.firewall.StrictServerWebExchangeFirewall;
import org.springframework.web.server.ServerWebExchange;

/**
 * Spring Security's firewall, asked once: it would check every header again each time that somebody behind it reads one, and a
 * token's thousand letters against a pattern.
 */
@Configuration(proxyBeanMethods = false)
class Firewall {
    @Bean
    ServerWebExchangeFirewall strictFirewall() {
        var strict = new StrictServerWebExchangeFirewall();
        strict.setAllowedHeaderNames(name -> readable(name, false));
        strict.setAllowedHeaderValues(value -> readable(value, true));
        return exchange -> strict.getFirewalledExchange(exchange).map(checking -> passed(exchange, checking));
    }

    /** The exchange as it came, after all that the other one looks at was looked at. */
    private static ServerWebExchange passed(ServerWebExchange exchange, ServerWebExchange checking) {
        readAll(checking.getRequest());
        return exchange;
    }

    private static void readAll(ServerHttpRequest request) {
        var headers = request.getHeaders();
        headers.headerNames().forEach(headers::get);
        request.getQueryParams();
    }

    /** Only assigned characters, and none that control something; between words of a value a tab may stand (RFC 9110, 5.5). */
    static boolean readable(@Nullable String text, boolean tabs) {
        if (text == null) {
            return true;
        }
        for (int at = 0, letter; at < text.length(); at += Character.charCount(letter)) {
            letter = text.codePointAt(at);
            if (!Character.isDefined(letter) || (Character.isISOControl(letter) && !(tabs && letter == '\t'))) {
                return false;
            }
        }
        return true;
    }
}
